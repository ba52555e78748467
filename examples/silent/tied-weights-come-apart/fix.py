import torch
from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(10, 4)
        self.head = nn.Linear(4, 10, bias=False)
        self.head.weight = self.embed.weight


torch.save(Tied().half().state_dict(), "model.pt")
model = Tied()
state_dict = {k: v.float() for k, v in torch.load("model.pt", weights_only=True).items()}

# --8<-- [start:fix]
model.load_state_dict(state_dict, assign=True)
model.head.weight = model.embed.weight  # __init__의 묶는 줄을 한 번 더 실행합니다.

with torch.no_grad():
    model.embed.weight.add_(1)
print("출력층도 바뀌었나요:", torch.equal(model.head.weight, model.embed.weight))
#> 출력층도 바뀌었나요: True
# --8<-- [end:fix]

copied = Tied()
copied.load_state_dict(state_dict)  # assign이 없으면 묶인 채로 있습니다.
assert copied.head.weight is copied.embed.weight

# --8<-- [start:check]
assert model.head.weight is model.embed.weight
# --8<-- [end:check]
