import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
compiled = torch.compile(model)
torch.save(compiled.state_dict(), "model.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
for key in list(state_dict):  # 고치면서 돌므로 목록으로 복사합니다.
    names = [name for name in key.split(".") if name != "_orig_mod"]
    state_dict[".".join(names)] = state_dict.pop(key)

restored = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
print(restored.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(restored[0].weight, model[0].weight)

# --8<-- [start:save]
compiled = torch.compile(model)
torch.save(model.state_dict(), "model.pt")  # 컴파일하기 전의 모델을 저장합니다.
# --8<-- [end:save]

saved = torch.load("model.pt", weights_only=True)
assert list(saved) == list(restored.state_dict())

part = nn.ModuleDict({"backbone": torch.compile(nn.Linear(4, 8))}).state_dict()
for key in list(part):
    part[".".join(name for name in key.split(".") if name != "_orig_mod")] = part.pop(key)
assert list(part) == ["backbone.weight", "backbone.bias"]  # 가운데에 있어도 뗍니다.
