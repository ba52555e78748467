import zipfile
from unittest.mock import patch

import torch
from torch import nn

model = nn.Linear(4, 2)
# --8<-- [start:setup]
with patch("torch.serialization.location_tag", return_value="cuda:0"):
    torch.save(model.state_dict(), "model.pt")  # GPU에서 저장한 파일을 흉내 냅니다.
# --8<-- [end:setup]

# --8<-- [start:tag]
print(b"cuda:0" in zipfile.ZipFile("model.pt").read("model/data.pkl"))
#> True
# --8<-- [end:tag]


# --8<-- [start:load]
def keep(storage, location):  # storage는 CPU에 읽은 값, location은 "cuda:0"입니다.
    return storage


for form in ("cpu", torch.device("cpu"), {"cuda:0": "cpu"}, keep, "meta"):
    state_dict = torch.load("model.pt", map_location=form, weights_only=True)
    print(type(form).__name__, state_dict["weight"].device)
    #> str cpu
    #> device cpu
    #> dict cpu
    #> function cpu
    #> str meta
# --8<-- [end:load]
seen = []
torch.load("model.pt", map_location=lambda s, tag: seen.append(tag) or s, weights_only=True)
assert seen == ["cuda:0", "cuda:0"]

# --8<-- [start:default]
torch.save(model.state_dict(), "cpu.pt")
with torch.device("meta"):
    state_dict = torch.load("cpu.pt", weights_only=True)
print(state_dict["weight"].device)
#> cpu
# --8<-- [end:default]
assert torch.equal(state_dict["weight"], model.weight)
other = torch.load("cpu.pt", map_location={"cuda:0": "meta"}, weights_only=True)
assert other["weight"].device.type == "cpu"  # 딕셔너리에 없는 태그는 적힌 대로 둡니다.
