# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import json
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import nn


# --8<-- [start:save]
def save_shards(state_dict, folder, max_bytes):
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    if any(folder.glob("*.safetensors*")):
        raise FileExistsError(f"옛 파일이 있습니다. 빈 디렉터리에 저장하세요: {folder}")
    shards, size, keys = [{}], 0, {}
    for key, tensor in state_dict.items():
        place = (tensor.device, tensor.data_ptr())
        if tensor.data_ptr() and (other := keys.setdefault(place, key)) != key:
            raise ValueError(f"가중치를 공유하는 키는 하나만 남기세요: {other}, {key}")
        if shards[-1] and size + tensor.nbytes > max_bytes:
            shards.append({})
            size = 0
        shards[-1][key] = tensor
        size += tensor.nbytes
    weight_map = {}
    for number, shard in enumerate(shards, 1):
        name = f"model-{number:05}-of-{len(shards):05}.safetensors"
        save_file(shard, folder / name)
        weight_map |= dict.fromkeys(shard, name)
    total = {"total_size": sum(tensor.nbytes for tensor in state_dict.values())}
    index = {"metadata": total, "weight_map": weight_map}
    text = json.dumps(index, indent=2)
    (folder / "model.safetensors.index.json").write_text(text, "utf-8")  # 맨 나중에 씁니다.
# --8<-- [end:save]


# --8<-- [start:check]
folder = Path("model")
model = nn.Sequential(nn.Linear(8, 8), nn.Linear(8, 8), nn.Linear(8, 8))
save_shards(model.state_dict(), folder, max_bytes=300)
for path in sorted(folder.iterdir()):
    print(path.name)
    #> model-00001-of-00003.safetensors
    #> model-00002-of-00003.safetensors
    #> model-00003-of-00003.safetensors
    #> model.safetensors.index.json
# --8<-- [end:check]
weights = {}
for path in sorted(folder.glob("*.safetensors")):
    weights |= load_file(path)
assert weights.keys() == model.state_dict().keys()
assert all(torch.equal(tensor, weights[key]) for key, tensor in model.state_dict().items())
index = json.loads((folder / "model.safetensors.index.json").read_text("utf-8"))
assert index["metadata"]["total_size"] == sum(t.nbytes for t in weights.values())


def message_of(state_dict, folder):
    try:
        save_shards(state_dict, folder, max_bytes=10)  # 텐서마다 다른 샤드입니다.
    except (ValueError, FileExistsError) as error:
        return str(error)


tied = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 2))
tied[1].weight = tied[0].weight
state_dict = tied.state_dict()
assert message_of(state_dict, "tied").endswith("하나만 남기세요: 0.weight, 1.weight")
del state_dict["1.weight"]
assert message_of(state_dict, "tied/one") is None  # 문자열로 준 경로입니다. 디렉터리도 만듭니다.
assert message_of(state_dict, "tied/one").startswith("옛 파일이 있습니다.")
q, k = torch.ones(4, 2).split(2)  # 겹치지 않는 조각입니다.
assert message_of({"q": q, "k": k, "empty": q[:0], "none": k[:0]}, "split") is None
