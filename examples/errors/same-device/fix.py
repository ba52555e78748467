import torch
from torch import nn

saved = nn.Linear(4, 2)
saved_optimizer = torch.optim.SGD(saved.parameters(), lr=0.1, momentum=0.9)
saved(torch.ones(1, 4)).sum().backward()
saved_optimizer.step()
torch.save({"model": saved.state_dict(), "optimizer": saved_optimizer.state_dict()}, "run.pt")

# --8<-- [start:fix]
device = "cuda" if torch.cuda.is_available() else "cpu"
checkpoint = torch.load("run.pt", map_location="cpu", weights_only=True)

model = nn.Linear(4, 2)
model.load_state_dict(checkpoint["model"])
model.to(device)  # 1. 모델을 옮기고
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)  # 2. 옵티마이저를 만들고
optimizer.load_state_dict(checkpoint["optimizer"])  # 3. 상태를 불러옵니다.

x = torch.ones(1, 4).to(device)  # 4. 입력도 같은 장치에 둡니다.
model(x).sum().backward()
optimizer.step()
# --8<-- [end:fix]

# --8<-- [start:where]
devices = {tensor.device for tensor in [*model.parameters(), *model.buffers(), x]}
for state in optimizer.state.values():
    devices |= {v.device for k, v in state.items() if torch.is_tensor(v) and k != "step"}
assert len(devices) == 1, devices  # 둘 이상이면 여기에 이름이 나옵니다.
# --8<-- [end:where]

on_meta = nn.Linear(4, 2).to("meta")  # 상태가 매개변수를 따라가는지, GPU 없이도 확인합니다.
optimizer = torch.optim.SGD(on_meta.parameters(), lr=0.1, momentum=0.9)
optimizer.load_state_dict(checkpoint["optimizer"])
assert optimizer.state[on_meta.weight]["momentum_buffer"].is_meta
