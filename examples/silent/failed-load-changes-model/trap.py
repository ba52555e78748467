import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:trap]
torch.save(nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1000)).state_dict(), "model.pt")

model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 3))
before = [p.detach().clone() for p in model.parameters()]
try:
    model.load_state_dict(torch.load("model.pt", weights_only=True))
except RuntimeError:
    pass  # 맞지 않으면 처음부터 학습합니다.

changed = [not torch.equal(p, old) for p, old in zip(model.parameters(), before, strict=True)]
print("바뀐 텐서:", sum(changed), "/", len(changed))
#> 바뀐 텐서: 2 / 4
# --8<-- [end:trap]

assert changed == [True, True, False, False]
