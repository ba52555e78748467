import torch
from torch import nn


# --8<-- [start:setup]
class Scale(nn.Module):
    _version = 2  # 1은 로그를, 2는 값 자체를 담습니다. 이름은 그대로입니다.

    def __init__(self):
        super().__init__()
        self.value = nn.Parameter(torch.ones(1))

    def _load_from_state_dict(self, state_dict, prefix, local_metadata, *rest):
        if local_metadata.get("version", 1) < 2:
            state_dict[prefix + "value"] = state_dict[prefix + "value"].exp()
        super()._load_from_state_dict(state_dict, prefix, local_metadata, *rest)
# --8<-- [end:setup]


Scale._version = 1
old = Scale()
with torch.no_grad():
    old.value.zero_()
torch.save(nn.Sequential(old).state_dict(), "old.pt")
Scale._version = 2
new = Scale()
with torch.no_grad():
    new.value.fill_(3)
torch.save(nn.Sequential(new).state_dict(), "new.pt")

# --8<-- [start:load]
for path in ("old.pt", "new.pt"):
    state_dict = torch.load(path, map_location="cpu", weights_only=True)
    model = nn.Sequential(Scale())
    model.load_state_dict(state_dict)
    print(path, state_dict._metadata["0"], state_dict["0.value"].item(), model[0].value.item())
    #> old.pt {'version': 1} 0.0 1.0
    #> new.pt {'version': 2} 3.0 3.0
# --8<-- [end:load]

# --8<-- [start:wrong]
plain = dict(state_dict)  # _metadata가 사라집니다. safetensors에 담아도 마찬가지입니다.
model.load_state_dict(plain)
print(round(model[0].value.item(), 2))  # 새 파일을 옛 파일로 알고 한 번 더 바꾸었습니다.
#> 20.09
# --8<-- [end:wrong]
assert torch.equal(model[0].value, torch.tensor([3.0]).exp())
assert state_dict["0.value"].item() == 3
assert nn.BatchNorm1d._load_from_state_dict is not nn.Module._load_from_state_dict
