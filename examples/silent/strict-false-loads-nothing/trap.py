import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:trap]
trained = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
torch.save(nn.DataParallel(trained).state_dict(), "model.pt")  # 키가 module.으로 시작합니다.

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
before = [p.clone() for p in model.parameters()]
model.load_state_dict(torch.load("model.pt", weights_only=True), strict=False)

same = [torch.equal(p, old) for p, old in zip(model.parameters(), before, strict=True)]
print("불러오기 전과 같은 텐서:", sum(same), "/", len(same))
#> 불러오기 전과 같은 텐서: 4 / 4
# --8<-- [end:trap]

assert all(same)
