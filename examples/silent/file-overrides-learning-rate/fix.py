import torch
from torch import nn

model = nn.Linear(4, 1)
torch.save(torch.optim.SGD(model.parameters(), lr=0.1).state_dict(), "optimizer.pt")

# --8<-- [start:fix]
optimizer = torch.optim.SGD(model.parameters(), lr=0.001)
optimizer.load_state_dict(torch.load("optimizer.pt", weights_only=True))
for group in optimizer.param_groups:  # 불러온 다음에 바꿉니다.
    group["lr"] = 0.001
    group["weight_decay"] = 0.01
print("학습률:", optimizer.param_groups[0]["lr"])
#> 학습률: 0.001
# --8<-- [end:fix]

assert optimizer.param_groups[0]["weight_decay"] == 0.01

# --8<-- [start:check]
assert all(group["lr"] == 0.001 for group in optimizer.param_groups)
# --8<-- [end:check]
