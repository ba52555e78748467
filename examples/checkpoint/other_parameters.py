import torch
from torch import nn

body, head = nn.Linear(4, 4), nn.Linear(4, 1)
# --8<-- [start:reproduce]
saved = torch.optim.Adam([*body.parameters(), *head.parameters()])
optimizer = torch.optim.Adam(head.parameters())  # 매개변수의 수가 다릅니다.
try:
    optimizer.load_state_dict(saved.state_dict())
except ValueError as error:
    message = str(error)
print(message.removeprefix("loaded state dict contains a parameter group "))
#> that doesn't match the size of optimizer's group
# --8<-- [end:reproduce]

# --8<-- [start:fix]
optimizer = torch.optim.Adam([*body.parameters(), *head.parameters()])
optimizer.load_state_dict(saved.state_dict())
# --8<-- [end:fix]
assert len(optimizer.param_groups[0]["params"]) == 4
assert message.startswith("loaded state dict contains a parameter group that doesn't match")
