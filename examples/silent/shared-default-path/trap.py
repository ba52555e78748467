import torch
from torch import nn


# --8<-- [start:trap]
def train(lr, path="best.pt"):
    model = nn.Linear(2, 1)
    torch.save({"lr": lr, "model": model.state_dict()}, path)


train(lr=0.1)
train(lr=0.001)
print("남은 실험:", torch.load("best.pt", weights_only=True)["lr"])
#> 남은 실험: 0.001
# --8<-- [end:trap]

assert torch.load("best.pt", weights_only=True)["lr"] == 0.001
