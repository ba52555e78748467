import torch
from torch import nn

# --8<-- [start:setup]
model = nn.ModuleDict({"body": nn.Linear(4, 4), "head": nn.Linear(4, 2)})
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model.load_state_dict(torch.load("model.pt", weights_only=True))
model["head"] = nn.Linear(4, 3)  # 헤드를 바꾸고
model.requires_grad_(False)  # 본체만 동결하려다 새 헤드까지 동결했습니다.
loss = model["head"](model["body"](torch.ones(1, 4))).sum()
loss.backward()
# --8<-- [end:load]
