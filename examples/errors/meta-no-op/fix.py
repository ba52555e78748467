import warnings

import torch
from torch import nn

saved = nn.Linear(4, 2)
torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:fix]
with torch.device("meta"):
    model = nn.Linear(4, 2)
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model.load_state_dict(state_dict, assign=True)  # 복사하지 않고 파일의 텐서로 바꿉니다.

tensors = [*model.named_parameters(), *model.named_buffers()]
empty = [name for name, tensor in tensors if tensor.is_meta]
print("값이 없는 것:", empty)
#> 값이 없는 것: []
# --8<-- [end:fix]
assert torch.equal(model.weight, saved.weight)

with torch.device("meta"):
    unfilled = nn.Linear(4, 2)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    result = unfilled.load_state_dict(torch.load("model.pt", weights_only=True))
assert not result.missing_keys and unfilled.weight.is_meta  # 키는 모두 맞지만 값이 없습니다.
