import torch
from torch import nn

model = nn.Linear(4, 1)
torch.save(torch.optim.Adam(model.parameters()).state_dict(), "optimizer.pt")

# --8<-- [start:fix]
optimizer = torch.optim.AdamW(model.parameters(), weight_decay=0.1)
optimizer.load_state_dict(torch.load("optimizer.pt", weights_only=True))
for group in optimizer.param_groups:  # 불러온 다음에 다시 적습니다.
    group["weight_decay"] = 0.1
    group["decoupled_weight_decay"] = True  # AdamW의 방식으로 감쇠합니다.
print("가중치 감쇠:", optimizer.param_groups[0]["weight_decay"])
#> 가중치 감쇠: 0.1
# --8<-- [end:fix]

before = model.weight.detach().clone()
model.weight.grad, model.bias.grad = torch.zeros(1, 4), torch.zeros(1)
optimizer.step()
assert torch.allclose(model.weight, before * (1 - 1e-3 * 0.1), rtol=0, atol=1e-8)

# --8<-- [start:check]
assert all(group["weight_decay"] == 0.1 for group in optimizer.param_groups)
# --8<-- [end:check]
