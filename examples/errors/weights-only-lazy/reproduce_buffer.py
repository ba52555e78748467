import torch
from torch import nn

# --8<-- [start:load]
torch.save(nn.LazyBatchNorm1d(affine=False).state_dict(), "model.pt")
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
