import torch
from torch import nn

saved = nn.Linear(4, 2)
adam = torch.optim.Adam(saved.parameters())
saved(torch.ones(3, 4)).sum().backward()
adam.step()
torch.save({"model": saved.state_dict(), "optimizer": adam.state_dict()}, "checkpoint.pt")
checkpoint = torch.load("checkpoint.pt", map_location="cpu", weights_only=True)
model = nn.Linear(4, 2)

# --8<-- [start:device]
found = torch.accelerator.is_available()  # CUDA, MPS, XPU를 모두 찾습니다.
device = torch.accelerator.current_accelerator() if found else torch.device("cpu")
# --8<-- [end:device]
assert device.type == "cuda"

# --8<-- [start:load]
model.load_state_dict(checkpoint["model"])
model.to("cuda")
print(next(model.parameters()).device)
#> cuda:0
# --8<-- [end:load]

# --8<-- [start:optimizer]
optimizer = torch.optim.Adam(model.parameters())  # 모델을 옮긴 다음에 만듭니다.
optimizer.load_state_dict(checkpoint["optimizer"])
print(optimizer.state[model.weight]["exp_avg"].device)
#> cuda:0
# --8<-- [end:optimizer]
assert torch.equal(model.weight.cpu(), saved.weight)
