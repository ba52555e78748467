import torch
from torch import nn

# --8<-- [start:trap]
model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
torch.save(optimizer.state_dict(), "optimizer.pt")

# 다음 날, 학습률을 줄여서 이어 가려고 합니다.
optimizer = torch.optim.SGD(model.parameters(), lr=0.001, weight_decay=0.01)
optimizer.load_state_dict(torch.load("optimizer.pt", weights_only=True))
print("학습률:", optimizer.param_groups[0]["lr"])
#> 학습률: 0.1
print("가중치 감쇠:", optimizer.param_groups[0]["weight_decay"])
#> 가중치 감쇠: 0
# --8<-- [end:trap]

assert optimizer.param_groups[0]["lr"] == 0.1
assert optimizer.param_groups[0]["weight_decay"] == 0
