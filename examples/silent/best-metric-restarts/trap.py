import torch
from torch import nn

model = nn.Linear(2, 1)


# --8<-- [start:trap]
def train(losses):  # losses는 에폭마다 잰 검증 손실이라고 합시다.
    best_loss = float("inf")
    for loss in losses:
        if loss < best_loss:
            best_loss = loss
            torch.save({"loss": loss, "model": model.state_dict()}, "best.pt")


train([0.50, 0.12])  # 여기서 멈추었다가
train([0.40, 0.35])  # 이어서 학습했습니다.
print("best.pt의 손실:", torch.load("best.pt", weights_only=True)["loss"])
#> best.pt의 손실: 0.35
# --8<-- [end:trap]

assert torch.load("best.pt", weights_only=True)["loss"] > 0.12
