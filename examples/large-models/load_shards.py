# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import json
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import nn


# --8<-- [start:load]
def load_shards(model, index):
    weight_map = json.loads(index.read_text("utf-8"))["weight_map"]
    names = sorted(set(weight_map.values()))
    if missing := [name for name in names if not (index.parent / name).is_file()]:
        raise FileNotFoundError(f"index.json에 적힌 샤드가 없습니다: {', '.join(missing)}")
    if wrong := sorted(weight_map.keys() ^ model.state_dict().keys()):
        raise KeyError(f"모델과 index.json 가운데 한쪽에만 있는 키: {', '.join(wrong[:5])}")
    for name in names:
        shard = load_file(index.parent / name)  # .bin이라면 torch.load(..., mmap=True)입니다.
        listed = {key for key, file in weight_map.items() if file == name}
        if wrong := sorted(shard.keys() ^ listed):
            raise KeyError(f"{name}, index.json 가운데 한쪽에만 있는 키: {', '.join(wrong[:5])}")
        model.load_state_dict(shard, strict=False, assign=True)  # 이 샤드의 키만 채웁니다.
# --8<-- [end:load]


def build():
    return nn.Sequential(nn.Linear(8, 8), nn.Linear(8, 8), nn.Linear(8, 8))


# --8<-- [start:setup]
folder = Path("model")
folder.mkdir()
saved = build()
weight_map = {}
for number, layer in enumerate(saved):
    name = f"model-{number + 1:05}-of-00003.safetensors"
    shard = {f"{number}.{key}": tensor for key, tensor in layer.state_dict().items()}
    save_file(shard, folder / name)
    weight_map |= dict.fromkeys(shard, name)
index = folder / "model.safetensors.index.json"
index.write_text(json.dumps({"weight_map": weight_map}), "utf-8")
# --8<-- [end:setup]

# --8<-- [start:check]
with torch.device("meta"):
    model = build()
load_shards(model, index)
print(all(torch.equal(p, q) for p, q in zip(model.parameters(), saved.parameters(), strict=True)))
#> True
# --8<-- [end:check]
assert not any(p.is_meta for p in model.parameters())
del model  # 아래에서 덮어쓸 파일을 놓아줍니다.


def message_of(index):
    try:
        load_shards(build(), index)
    except (FileNotFoundError, KeyError) as error:
        return error.args[0]


# --8<-- [start:refuse]
save_file({"0.weight": torch.ones(8, 8)}, folder / "model-00001-of-00003.safetensors")
print(message_of(index))
#> model-00001-of-00003.safetensors, index.json 가운데 한쪽에만 있는 키: 0.bias
(folder / "model-00003-of-00003.safetensors").unlink()
print(message_of(index))
#> index.json에 적힌 샤드가 없습니다: model-00003-of-00003.safetensors
# --8<-- [end:refuse]
assert message_of(index).endswith("model-00003-of-00003.safetensors")
