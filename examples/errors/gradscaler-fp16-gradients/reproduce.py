import torch
from torch import nn

# --8<-- [start:setup]
torch.save(nn.Linear(4, 2).half().state_dict(), "model.pt")  # float16으로 저장한 파일입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Linear(4, 2)
model.load_state_dict(torch.load("model.pt", weights_only=True), assign=True)  # float16이 됩니다.
optimizer = torch.optim.AdamW(model.parameters())
scaler = torch.amp.GradScaler("cpu")
with torch.autocast("cpu", dtype=torch.float16):
    loss = model(torch.ones(1, 4)).sum()
scaler.scale(loss).backward()
scaler.step(optimizer)
# --8<-- [end:load]
