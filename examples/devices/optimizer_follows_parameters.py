import torch
from torch import nn

model = nn.Linear(4, 2)
saved = torch.optim.Adam(model.parameters())
model(torch.ones(3, 4)).sum().backward()
saved.step()
torch.save(saved.state_dict(), "optimizer.pt")

# --8<-- [start:load]
model = nn.Linear(4, 2).to("meta")  # 모델을 먼저 옮깁니다. GPU라면 "cuda"입니다.
optimizer = torch.optim.Adam(model.parameters())
optimizer.load_state_dict(torch.load("optimizer.pt", map_location="cpu", weights_only=True))
# --8<-- [end:load]

# --8<-- [start:check]
for name, value in optimizer.state[model.weight].items():
    print(name, value.device)
    #> step cpu
    #> exp_avg meta
    #> exp_avg_sq meta
# --8<-- [end:check]
assert optimizer.state[model.weight]["exp_avg"].shape == model.weight.shape
