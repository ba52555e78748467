import torch
from torch import nn

torch.save(nn.Linear(4, 1).state_dict(), "model.pt")

# --8<-- [start:fix]
with torch.device("meta"):
    model = nn.Linear(4, 1)
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model.load_state_dict(state_dict, assign=True)
model.to("cpu")  # 값이 들어 있는 모델은 to()로 옮깁니다.
print("파일의 값인가요:", torch.equal(model.weight, state_dict["weight"]))
#> 파일의 값인가요: True
# --8<-- [end:fix]

with torch.device("meta"):
    other = nn.Linear(4, 1)
other.to_empty(device="cpu")  # to_empty()는 불러오기 전에 부릅니다.
other.load_state_dict(state_dict)
assert torch.equal(other.weight, state_dict["weight"])

# --8<-- [start:check]
assert all(torch.equal(t.cpu(), state_dict[k]) for k, t in model.state_dict().items())
# --8<-- [end:check]
