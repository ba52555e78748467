import torch
from torch import nn

# --8<-- [start:trap]
model = nn.Linear(4, 1)
adam = torch.optim.Adam(model.parameters())
torch.save(adam.state_dict(), "optimizer.pt")

optimizer = torch.optim.AdamW(model.parameters(), weight_decay=0.1)
optimizer.load_state_dict(torch.load("optimizer.pt", weights_only=True))
print("가중치 감쇠:", optimizer.param_groups[0]["weight_decay"])
#> 가중치 감쇠: 0
# --8<-- [end:trap]

assert optimizer.param_groups[0]["weight_decay"] == 0
