import warnings

import torch
from torch import nn

warnings.simplefilter("error")

# --8<-- [start:load]
torch.save(nn.Linear(4, 2).state_dict(), "model.pt", pickle_protocol=4)
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
