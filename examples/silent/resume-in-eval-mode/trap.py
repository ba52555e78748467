import torch
from torch import nn

torch.manual_seed(0)

# --8<-- [start:trap]
model = nn.Sequential(nn.BatchNorm1d(4), nn.Dropout(0.5), nn.Linear(4, 1))
torch.save(model.state_dict(), "model.pt")

model.load_state_dict(torch.load("model.pt", weights_only=True))
model.eval()  # 추론 예제에서 옮겨 온 줄입니다.
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)
weight = model[2].weight.detach().clone()

model(torch.randn(8, 4)).pow(2).mean().backward()
optimizer.step()
print("학습되었나요:", not torch.equal(model[2].weight, weight))
#> 학습되었나요: True
print("BatchNorm이 센 배치:", model[0].num_batches_tracked.item())
#> BatchNorm이 센 배치: 0
x = torch.ones(1, 4)
print("Dropout이 꺼졌나요:", torch.equal(model[1](x), x))
#> Dropout이 꺼졌나요: True
# --8<-- [end:trap]

assert model[0].num_batches_tracked == 0
