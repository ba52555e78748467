import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:fix]
model = nn.Linear(4, 2)  # state_dict 파일에는 구조가 없으므로 모델을 먼저 만듭니다.
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:fix]

# --8<-- [start:export]
program = torch.export.export(model.eval(), (torch.ones(1, 4),))
torch.export.save(program, "model.pt2")  # 확장자는 .pt2로 적으세요.
loaded = torch.export.load("model.pt2").module()
print(torch.equal(loaded(torch.ones(1, 4)), model(torch.ones(1, 4))))
#> True
# --8<-- [end:export]

assert torch.equal(loaded.state_dict()["weight"], model.weight)
