import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Dropout(0.5), nn.Linear(8, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)


# --8<-- [start:setup]
def train(steps):
    for _ in range(steps):
        optimizer.zero_grad()
        model(torch.randn(16, 4)).pow(2).mean().backward()
        optimizer.step()


train(20)
# --8<-- [end:setup]
trained = model[0].weight.detach().clone()

# --8<-- [start:check]
model.eval()  # 흔한 예제의 마지막 줄입니다.
train(20)
print(model[1].num_batches_tracked.item())  # 40이어야 합니다.
#> 20
model.train()
train(20)
print(model[1].num_batches_tracked.item())
#> 40
# --8<-- [end:check]
assert not torch.equal(model[0].weight, trained)
