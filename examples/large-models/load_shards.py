# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import json
from pathlib import Path

import torch
from load_large import load_large
from safetensors.torch import load_file, save_file
from torch import nn


# --8<-- [start:load]
def read_shards(index):
    """index.json에 적힌 샤드를 열어 딕셔너리 하나로 합칩니다. 값은 아직 읽지 않습니다."""
    index = Path(index)
    weight_map = json.loads(index.read_text("utf-8"))["weight_map"]
    names = sorted(set(weight_map.values()))
    if missing := [name for name in names if not (index.parent / name).is_file()]:
        raise FileNotFoundError(f"index.json에 적힌 샤드가 없습니다: {', '.join(missing)}")
    weights = {}
    for name in names:
        shard = load_file(index.parent / name)  # .bin이라면 torch.load(..., mmap=True)입니다.
        listed = {key for key, file in weight_map.items() if file == name}
        if wrong := sorted(shard.keys() ^ listed):
            raise KeyError(f"{name}, index.json 중 한쪽에만 있는 키: {', '.join(wrong[:5])}")
        weights |= shard
    return weights
# --8<-- [end:load]


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(100, 8)
        self.norm = nn.LayerNorm(8)
        self.lm_head = nn.Linear(8, 100, bias=False)
        self.lm_head.weight = self.embed.weight

    def forward(self, x):
        return self.lm_head(self.norm(self.embed(x)))


def write_shards(folder, *shards):
    folder.mkdir()
    weight_map = {}
    for number, shard in enumerate(shards, 1):
        name = f"model-{number:05}-of-{len(shards):05}.safetensors"
        save_file(shard, folder / name)
        weight_map |= dict.fromkeys(shard, name)
    index = folder / "model.safetensors.index.json"
    index.write_text(json.dumps({"weight_map": weight_map}), "utf-8")
    return index


saved = Net()
embed = {"embed.weight": saved.embed.weight.detach()}
norm = {f"norm.{key}": tensor for key, tensor in saved.norm.state_dict().items()}
head = {"lm_head.weight": saved.lm_head.weight.detach()}
one_key = write_shards(Path("one-key"), embed, norm)  # 묶인 키는 하나만 저장했습니다.
two_keys = write_shards(Path("two-keys"), embed, norm, head)
# --8<-- [end:setup]

# --8<-- [start:check]
x = torch.arange(100)
for index in (one_key, two_keys):  # 묶인 키가 하나만 있는 파일과 둘 다 있는 파일입니다.
    model = load_large(Net, read_shards(index))
    print(torch.equal(model(x), saved(x)), model.lm_head.weight is model.embed.weight)
    #> True True
    #> True True
# --8<-- [end:check]
assert len(list(model.parameters())) == 3
assert read_shards(str(one_key)).keys() == read_shards(one_key).keys()


class WithTable(Net):
    def __init__(self):
        super().__init__()
        self.register_buffer("table", torch.arange(10), persistent=False)


def message_of(index, build=Net):
    try:
        load_large(build, read_shards(index))
    except (FileNotFoundError, KeyError, RuntimeError) as error:
        return error.args[0]


assert message_of(one_key, WithTable) == "파일에 값이 없어 meta 장치에 남은 텐서: table"
assert "Missing key(s)" in message_of(write_shards(Path("no-norm"), embed))
assert "Unexpected key(s)" in message_of(write_shards(Path("more"), embed | {"a": x}, norm))
del model  # 아래에서 덮어쓸 파일을 놓아줍니다.

# --8<-- [start:refuse]
save_file({"norm.weight": torch.ones(8)}, one_key.parent / "model-00002-of-00002.safetensors")
print(message_of(one_key))
#> model-00002-of-00002.safetensors, index.json 중 한쪽에만 있는 키: norm.bias
(one_key.parent / "model-00001-of-00002.safetensors").unlink()
print(message_of(one_key))
#> index.json에 적힌 샤드가 없습니다: model-00001-of-00002.safetensors
# --8<-- [end:refuse]
assert message_of(one_key).endswith("model-00001-of-00002.safetensors")
