import torch
from torch import nn


# --8<-- [start:setup]
def build(width):
    first, second, last = nn.Linear(4, width), nn.Linear(width, width), nn.Linear(width, 2)
    return nn.Sequential(first, nn.ReLU(), second, nn.ReLU(), last)


torch.save(build(width=16).state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = build(width=8)  # 그사이 설정의 기본값을 바꾸었습니다.
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
