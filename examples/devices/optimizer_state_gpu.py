import torch
from torch import nn


def train_one_step(model, optimizer):
    model(torch.ones(3, 4, device="cuda")).sum().backward()
    optimizer.step()


saved = nn.Linear(4, 2).to("cuda")
saved_optimizer = torch.optim.Adam(saved.parameters())
train_one_step(saved, saved_optimizer)
torch.save({"model": saved.state_dict(), "optimizer": saved_optimizer.state_dict()}, "run.pt")

# --8<-- [start:load]
checkpoint = torch.load("run.pt", map_location="cpu", weights_only=True)
model = nn.Linear(4, 2).to("cuda")  # 먼저 옮깁니다.
optimizer = torch.optim.Adam(model.parameters())
model.load_state_dict(checkpoint["model"])
optimizer.load_state_dict(checkpoint["optimizer"])
state = optimizer.state[model.weight]
print(state["exp_avg"].device, state["step"].device)
#> cuda:0 cpu
# --8<-- [end:load]
assert torch.equal(state["exp_avg"], saved_optimizer.state[saved.weight]["exp_avg"])
train_one_step(model, optimizer)

# --8<-- [start:wrong]
late = nn.Linear(4, 2)
late_optimizer = torch.optim.Adam(late.parameters())
late_optimizer.load_state_dict(checkpoint["optimizer"])
late.to("cuda")  # 옵티마이저의 상태는 따라오지 않습니다.
print(late_optimizer.state[late.weight]["exp_avg"].device)
#> cpu
try:
    train_one_step(late, late_optimizer)
except RuntimeError as error:
    message = str(error)
print("same device" in message)
#> True
# --8<-- [end:wrong]
assert late.weight.device == model.weight.device
