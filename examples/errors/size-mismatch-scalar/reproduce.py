import torch
from torch import nn


# --8<-- [start:setup]
class Scale(nn.Module):
    def __init__(self, initial):
        super().__init__()
        self.scale = nn.Parameter(torch.tensor(initial))


torch.save(Scale(1.0).state_dict(), "model.pt")  # 모양이 [ ]인 스칼라
# --8<-- [end:setup]

# --8<-- [start:load]
model = Scale([1.0])  # 모양이 [1]인 벡터
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
