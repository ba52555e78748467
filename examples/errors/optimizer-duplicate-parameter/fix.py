import torch
from torch import nn

model = nn.ModuleDict({"body": nn.Linear(4, 4), "head": nn.Linear(4, 2)})

# --8<-- [start:fix]
head = list(model["head"].parameters())
in_head = {id(parameter) for parameter in head}
rest = [p for p in model.parameters() if id(p) not in in_head]
optimizer = torch.optim.AdamW([{"params": rest, "lr": 1e-5}, {"params": head, "lr": 1e-3}])
# --8<-- [end:fix]

assert [len(group["params"]) for group in optimizer.param_groups] == [2, 2]
optimizer = torch.optim.AdamW(model["head"].parameters(), lr=1e-3)

for _ in range(2):  # 두 번 불러도 한 번만 더합니다.
    # --8<-- [start:add]
    known = {id(p) for group in optimizer.param_groups for p in group["params"]}
    new = [p for p in model["body"].parameters() if id(p) not in known]
    if new:
        optimizer.add_param_group({"params": new, "lr": 1e-5})
    # --8<-- [end:add]

assert [len(group["params"]) for group in optimizer.param_groups] == [2, 2]
