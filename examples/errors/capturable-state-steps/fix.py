import torch
from torch import nn

saved = nn.Linear(4, 2)
first = torch.optim.Adam(saved.parameters())
saved(torch.ones(1, 4)).sum().backward()
first.step()
torch.save({"model": saved.state_dict(), "optimizer": first.state_dict()}, "run.pt")

# --8<-- [start:fix]
device = "cuda" if torch.cuda.is_available() else "cpu"
checkpoint = torch.load("run.pt", map_location="cpu", weights_only=True)

model = nn.Linear(4, 2)
model.load_state_dict(checkpoint["model"])
model.to(device)
optimizer = torch.optim.Adam(model.parameters())
optimizer.load_state_dict(checkpoint["optimizer"])  # 상태를 따로 옮기지 않습니다.
# --8<-- [end:fix]

# --8<-- [start:step]
for state in optimizer.state.values():
    if torch.is_tensor(state.get("step")):
        state["step"] = state["step"].cpu()
# --8<-- [end:step]

model(torch.ones(1, 4).to(device)).sum().backward()
optimizer.step()
assert optimizer.state[model.weight]["step"] == 2

on_meta = nn.Linear(4, 2).to("meta")  # 상태는 매개변수를 따라가고 step만 CPU에 남습니다.
optimizer = torch.optim.Adam(on_meta.parameters())
optimizer.load_state_dict(checkpoint["optimizer"])
state = optimizer.state[on_meta.weight]
assert state["exp_avg"].is_meta and state["step"].device.type == "cpu"
