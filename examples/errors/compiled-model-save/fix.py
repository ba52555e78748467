import torch
from torch import nn

compiled = torch.compile(nn.Linear(4, 2))
torch.save(compiled, "whole.pt")

# --8<-- [start:fix]
model = nn.Linear(4, 2)
compiled = torch.compile(model)  # 학습은 이것으로 합니다.
torch.save(model.state_dict(), "model.pt")  # 저장은 원래 모델에서 합니다.
print(model.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
# --8<-- [end:fix]
assert compiled.weight is model.weight
assert list(compiled.state_dict()) == ["_orig_mod.weight", "_orig_mod.bias"]

# --8<-- [start:old]
wrapper = torch.load("whole.pt", weights_only=False)
torch.save(wrapper._orig_mod.state_dict(), "weights.pt")
# --8<-- [end:old]
assert list(torch.load("weights.pt", weights_only=True)) == ["weight", "bias"]
