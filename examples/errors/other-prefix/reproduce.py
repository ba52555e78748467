import torch
from torch import nn


# --8<-- [start:setup]
class LitModel(nn.Module):  # LightningModule처럼 모델을 self.model에 담습니다.
    def __init__(self):
        super().__init__()
        self.model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))


torch.save({"epoch": 3, "state_dict": LitModel().state_dict()}, "last.ckpt")
# --8<-- [end:setup]

# --8<-- [start:load]
checkpoint = torch.load("last.ckpt", weights_only=True)
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
model.load_state_dict(checkpoint["state_dict"])
# --8<-- [end:load]
