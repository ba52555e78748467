import torch
from torch import nn


# --8<-- [start:setup]
class FrozenBatchNorm(nn.Module):  # 통계를 세지 않는 BatchNorm입니다.
    def __init__(self, channels):
        super().__init__()
        self.register_buffer("weight", torch.ones(channels))
        self.register_buffer("bias", torch.zeros(channels))
        self.register_buffer("running_mean", torch.zeros(channels))
        self.register_buffer("running_var", torch.ones(channels))


torch.save(nn.ModuleDict({"bn1": nn.BatchNorm2d(3)}).state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.ModuleDict({"bn1": FrozenBatchNorm(3)})
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
