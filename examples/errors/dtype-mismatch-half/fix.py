import torch
from torch import nn

torch.save(nn.Linear(4, 2).half().state_dict(), "half.pt")
model = nn.Linear(4, 2)
x = torch.ones(1, 4)

# --8<-- [start:fix]
state_dict = torch.load("half.pt", map_location="cpu", weights_only=True)
model.load_state_dict(state_dict, assign=True)
model.float()  # 모델을 입력에 맞춥니다.
print(model(x).dtype)
#> torch.float32
# --8<-- [end:fix]
assert torch.equal(model.weight.half(), state_dict["weight"])

# --8<-- [start:input]
model = nn.Linear(4, 2)
model.load_state_dict(state_dict, assign=True)
dtype = next(model.parameters()).dtype
print(model(x.to(dtype)).dtype)  # 입력을 모델에 맞춥니다.
#> torch.float16
# --8<-- [end:input]
assert model.weight.dtype == torch.float16
