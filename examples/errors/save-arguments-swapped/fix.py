import torch
from torch import nn

model = nn.Linear(2, 1)

# --8<-- [start:fix]
torch.save(obj=model.state_dict(), f="model.pt")  # 이름을 적으면 순서를 틀리지 않습니다.
print(list(torch.load("model.pt", weights_only=True)))
#> ['weight', 'bias']
# --8<-- [end:fix]

assert torch.equal(torch.load("model.pt", weights_only=True)["weight"], model.weight)
