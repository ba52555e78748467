import torch
from torch import nn

saved = nn.Linear(4, 2)
saved_optimizer = torch.optim.Adam(saved.parameters())
saved(torch.ones(1, 4)).sum().backward()
saved_optimizer.step()
torch.save({"model": saved.state_dict(), "optimizer": saved_optimizer.state_dict()}, "run.pt")

# --8<-- [start:fix]
device = "cuda" if torch.cuda.is_available() else "cpu"
checkpoint = torch.load("run.pt", map_location="cpu", weights_only=True)  # GPU에 놓지 않습니다.
model = nn.Linear(4, 2).to(device)
model.load_state_dict(checkpoint["model"])  # 값만 GPU로 복사합니다.
optimizer = torch.optim.Adam(model.parameters())
optimizer.load_state_dict(checkpoint["optimizer"])
del checkpoint  # CPU 메모리도 돌려줍니다.
# --8<-- [end:fix]
assert torch.equal(model.weight.cpu(), saved.weight)
assert optimizer.state[model.weight]["exp_avg"].device.type == device
