import torch
from torch import nn

model = nn.Linear(2, 1)
torch.save(model.state_dict(), "model.pt")

# --8<-- [start:fix]
checkpoint = torch.load("model.pt", weights_only=True)  # 경로로 한 번만 부릅니다.
print(model.load_state_dict(checkpoint))  # 그다음은 딕셔너리를 그대로 씁니다.
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model.weight, checkpoint["weight"])
