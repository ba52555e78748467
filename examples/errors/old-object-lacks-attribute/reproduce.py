import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)


torch.save(Net(), "model_full.pt")


class Net(nn.Module):  # 저장한 뒤에 norm을 더했습니다.
    def __init__(self):
        super().__init__()
        self.norm = nn.LayerNorm(4)
        self.output = nn.Linear(4, 2)

    def forward(self, x):
        return self.output(self.norm(x))
# --8<-- [end:setup]


# --8<-- [start:load]
model = torch.load("model_full.pt", weights_only=False)  # 여기서는 오류가 없습니다.
model(torch.ones(1, 4))
# --8<-- [end:load]
