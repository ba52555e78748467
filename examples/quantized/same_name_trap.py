import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "float32.pt")

# --8<-- [start:wrong]
model = nn.Module()
model.register_buffer("weight", torch.zeros(2, 4, dtype=torch.int8))  # 이름이 그대로입니다.
model.register_buffer("bias", torch.zeros(2))
print(model.load_state_dict(torch.load("float32.pt", weights_only=True)))
#> <All keys matched successfully>
print(model.weight.unique().tolist())  # 소수점 아래가 잘렸습니다.
#> [0]
# --8<-- [end:wrong]
assert torch.load("float32.pt", weights_only=True)["weight"].abs().max() > 0
