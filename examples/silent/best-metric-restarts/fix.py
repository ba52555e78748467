import os

import torch
from torch import nn

model = nn.Linear(2, 1)


# --8<-- [start:fix]
def best_so_far(path):
    """파일에 적힌 최고 기록입니다. 파일이 없으면 무한대입니다."""
    if not os.path.exists(path):
        return float("inf")
    return torch.load(path, map_location="cpu", weights_only=True)["loss"]


def train(losses):
    best_loss = best_so_far("best.pt")
    for loss in losses:
        if loss < best_loss:
            best_loss = loss
            torch.save({"loss": loss, "model": model.state_dict()}, "best.pt")


train([0.50, 0.12])
train([0.40, 0.35])
print("best.pt의 손실:", torch.load("best.pt", weights_only=True)["loss"])
#> best.pt의 손실: 0.12
# --8<-- [end:fix]

train([0.05])
assert best_so_far("best.pt") == 0.05
train([0.40])

# --8<-- [start:check]
# 지금까지 적어 둔 모든 손실과 견줍니다.
assert best_so_far("best.pt") == min([0.50, 0.12, 0.40, 0.35, 0.05])
# --8<-- [end:check]
