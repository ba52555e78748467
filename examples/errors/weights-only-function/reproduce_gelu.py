import torch
from torch import nn

# --8<-- [start:load]
torch.save({"activation": nn.functional.gelu}, "checkpoint.pt")
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
