import torch
from torch import nn

torch.save(nn.Linear(4, 2).half().state_dict(), "model.pt")
device = "cuda" if torch.cuda.is_available() else "cpu"
model = nn.Linear(4, 2)
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model.load_state_dict(state_dict, assign=True)
assert model.weight.dtype == torch.float16

# --8<-- [start:fix]
model = model.float().to(device)  # 매개변수는 float32입니다.
optimizer = torch.optim.AdamW(model.parameters())
scaler = torch.amp.GradScaler(device)
with torch.autocast(device, dtype=torch.float16):  # 계산만 float16입니다.
    output = model(torch.ones(1, 4, device=device))
scaler.scale(output.float().mean()).backward()
scaler.step(optimizer)
scaler.update()
# --8<-- [end:fix]

assert model.weight.dtype == model.weight.grad.dtype == torch.float32
assert optimizer.state[model.weight]["step"] == 1

kept = nn.Linear(4, 2)
kept.load_state_dict(torch.load("model.pt", weights_only=True))
assert kept.weight.dtype == torch.float32

half = nn.Sequential(nn.Linear(4, 4).half().requires_grad_(False), nn.Linear(4, 2))
optimizer = torch.optim.AdamW(half[1].parameters())
with torch.autocast("cpu", dtype=torch.float16):
    loss = half(torch.ones(1, 4)).float().mean()
scaler = torch.amp.GradScaler("cpu")
scaler.scale(loss).backward()
scaler.step(optimizer)
assert optimizer.state[half[1].weight]["step"] == 1
