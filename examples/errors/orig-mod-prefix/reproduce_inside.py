import torch
from torch import nn

# --8<-- [start:setup]
saved = nn.ModuleDict({"backbone": torch.compile(nn.Linear(4, 8)), "head": nn.Linear(8, 2)})
torch.save(saved.state_dict(), "model.pt")  # 백본만 컴파일했습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.ModuleDict({"backbone": nn.Linear(4, 8), "head": nn.Linear(8, 2)})
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
