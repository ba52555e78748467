import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:setup]
if torch.accelerator.is_available():  # CUDA, MPS, XPU처럼 이 컴퓨터에 있는 것입니다.
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Linear(4, 2)
model.load_state_dict(torch.load("model.pt", map_location="cpu", weights_only=True))
model.to(device)
# --8<-- [end:load]

# --8<-- [start:check]
x = torch.ones(3, 4, device=device)  # 입력도 모델과 같은 장치에 둡니다.
print(model(x).device.type == device.type)
#> True
# --8<-- [end:check]
assert next(model.parameters()).device.type == device.type
