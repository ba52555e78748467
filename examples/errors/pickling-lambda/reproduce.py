import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)
        self.activation = lambda x: x.relu()
# --8<-- [end:setup]


# --8<-- [start:save]
torch.save(Net(), "model_full.pt")  # 모델 전체를 저장합니다.
# --8<-- [end:save]
