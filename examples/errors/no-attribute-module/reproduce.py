import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)
# --8<-- [end:setup]


# --8<-- [start:save]
model = Net()  # 여러 GPU를 쓰던 코드를 GPU 하나에서 실행합니다.
torch.save(model.module.state_dict(), "model.pt")
# --8<-- [end:save]
