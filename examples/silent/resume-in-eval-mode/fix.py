import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.BatchNorm1d(4), nn.Dropout(0.5), nn.Linear(4, 1))
torch.save(model.state_dict(), "model.pt")

# --8<-- [start:fix]
model.load_state_dict(torch.load("model.pt", weights_only=True))
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
for _ in range(2):
    model.train()  # 에폭마다 학습하기 전에 부릅니다.
    model(torch.randn(8, 4)).pow(2).mean().backward()
    optimizer.step()
    optimizer.zero_grad()
    model.eval()  # 검증하기 전에 부릅니다.
print("BatchNorm이 센 배치:", model[0].num_batches_tracked.item())
#> BatchNorm이 센 배치: 2
# --8<-- [end:fix]

assert model[0].num_batches_tracked == 2
model.train()

# --8<-- [start:check]
assert model.training  # 손실을 구하기 바로 앞에 둡니다.
# --8<-- [end:check]
