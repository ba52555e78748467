import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 4) + 5
# --8<-- [start:setup]
model = nn.Sequential(nn.BatchNorm1d(4), nn.Dropout(0.5), nn.Linear(4, 1))
norm, dropout = model[0], model[1]
optimizer = torch.optim.SGD(model.parameters(), lr=0.01)


def train_one_epoch():
    optimizer.zero_grad()
    model(x).pow(2).mean().backward()
    optimizer.step()
# --8<-- [end:setup]


weight = model[2].weight.detach().clone()
# --8<-- [start:eval]
model.eval()
mean = norm.running_mean.clone()
train_one_epoch()  # 오류도 경고도 없이 학습됩니다.
print(norm.num_batches_tracked.item(), torch.equal(norm.running_mean, mean))
#> 0 True
print(torch.equal(dropout(x), x))  # 아무것도 지우지 않습니다.
#> True
# --8<-- [end:eval]
assert not torch.equal(model[2].weight, weight)

# --8<-- [start:train]
model.train()
train_one_epoch()
print(norm.num_batches_tracked.item(), torch.equal(norm.running_mean, mean))
#> 1 False
print(torch.equal(dropout(x), x))
#> False
# --8<-- [end:train]
assert norm.num_batches_tracked == 1
