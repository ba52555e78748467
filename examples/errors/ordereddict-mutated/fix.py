import torch
from torch import nn

model = nn.Linear(4, 2)
torch.save(nn.DataParallel(model).state_dict(), "model.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
for key in list(state_dict):  # 키를 목록으로 복사해 두고 돕니다.
    state_dict[key.removeprefix("module.")] = state_dict.pop(key)
print(list(state_dict))
#> ['weight', 'bias']
# --8<-- [end:fix]

assert not model.load_state_dict(state_dict).missing_keys

state_dict = torch.load("model.pt", weights_only=True)
# --8<-- [start:new]
renamed = {key.removeprefix("module."): tensor for key, tensor in state_dict.items()}
kept = {key: tensor for key, tensor in state_dict.items() if not key.endswith("bias")}
print(list(renamed), list(kept))
#> ['weight', 'bias'] ['module.weight']
# --8<-- [end:new]

assert not model.load_state_dict(renamed).missing_keys
assert len(state_dict) == 2  # 원래 딕셔너리는 그대로입니다.
