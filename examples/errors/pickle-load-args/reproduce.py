import warnings

import torch
from torch import nn

warnings.simplefilter("error")
torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:load]
torch.load("model.pt", encoding="latin1")  # 기본값
# --8<-- [end:load]
