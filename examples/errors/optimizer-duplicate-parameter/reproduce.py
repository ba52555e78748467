import torch
from torch import nn

# --8<-- [start:setup]
model = nn.ModuleDict({"body": nn.Linear(4, 4), "head": nn.Linear(4, 2)})
# --8<-- [end:setup]

# --8<-- [start:load]
optimizer = torch.optim.AdamW(
    [
        {"params": model.parameters(), "lr": 1e-5},  # 헤드도 들어 있습니다.
        {"params": model["head"].parameters(), "lr": 1e-3},
    ]
)
# --8<-- [end:load]
