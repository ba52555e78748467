import torch
from torch import nn

# --8<-- [start:setup]
model = nn.ModuleDict({"body": nn.Linear(4, 4), "head": nn.Linear(4, 2)})
optimizer = torch.optim.AdamW(model["head"].named_parameters(prefix="head"))
torch.save(optimizer.state_dict(), "optimizer.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
optimizer = torch.optim.AdamW(model["head"].parameters())  # 이름 없이 만들었지만
optimizer.load_state_dict(torch.load("optimizer.pt", weights_only=True))  # 이름이 생깁니다.
optimizer.add_param_group({"params": model["body"].parameters()})
# --8<-- [end:load]
