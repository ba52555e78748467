import torch
from torch import nn

saved = nn.Linear(4, 2)
torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:load]
model = nn.Linear(4, 2)
model.load_state_dict(torch.load("model.pt", map_location="cpu", weights_only=True))
model.to("cuda")
print(model.weight.device)
#> cuda:0
# --8<-- [end:load]
assert torch.equal(model.weight.cpu(), saved.weight)

# --8<-- [start:stays]
stays = nn.Linear(4, 2)
state_dict = torch.load("model.pt", map_location="cuda", weights_only=True)
stays.load_state_dict(state_dict)  # 모델이 있는 곳으로 값만 복사합니다.
print(state_dict["weight"].device, stays.weight.device)
#> cuda:0 cpu
# --8<-- [end:stays]

# --8<-- [start:input]
x = torch.ones(3, 4)
try:
    model(x)
except RuntimeError as error:
    message = str(error)
print(message.startswith("Expected all tensors to be on the same device"))
#> True
print(model(x.to("cuda")).device)
#> cuda:0
# --8<-- [end:input]
assert stays.weight.device.type == "cpu"
