import torch
from torch import nn


def build():
    backbone = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.ReLU())
    return nn.ModuleDict({"backbone": backbone, "head": nn.Linear(8, 3)})


def train_one_step(model, optimizer):
    x = torch.randn(16, 4) + 5
    y = torch.arange(16) % 3
    nn.functional.cross_entropy(model["head"](model["backbone"](x)), y).backward()
    optimizer.step()


torch.manual_seed(0)
# --8<-- [start:save]
frozen = build()
frozen["backbone"].requires_grad_(False)
torch.save(frozen.state_dict(), "frozen.pt")

model = build()
model.load_state_dict(torch.load("frozen.pt", map_location="cpu", weights_only=True))
print(frozen["backbone"][0].weight.requires_grad, model["backbone"][0].weight.requires_grad)
#> False True
# --8<-- [end:save]

# --8<-- [start:load]
model["backbone"].requires_grad_(False)  # 다시 동결합니다.
trainable = [parameter for parameter in model.parameters() if parameter.requires_grad]
optimizer = torch.optim.AdamW(trainable, lr=0.01)
print(len(trainable))
#> 2
# --8<-- [end:load]

# --8<-- [start:batchnorm]
norm, saved = model["backbone"][1], frozen["backbone"][1]
model.train()
train_one_step(model, optimizer)
print(torch.equal(norm.weight, saved.weight), torch.equal(norm.running_mean, saved.running_mean))
#> True False
# --8<-- [end:batchnorm]

# --8<-- [start:fix]
model.load_state_dict(torch.load("frozen.pt", map_location="cpu", weights_only=True))
model.train()
model["backbone"].eval()  # train()을 부를 때마다 다시 불러야 합니다.
train_one_step(model, optimizer)
print(torch.equal(norm.running_mean, saved.running_mean))
#> True
# --8<-- [end:fix]
assert torch.equal(model["backbone"][0].weight, frozen["backbone"][0].weight)
assert not torch.equal(model["head"].weight, frozen["head"].weight)
