import torch
from torch import nn

# --8<-- [start:save]
log = open("train.log", "w")
torch.save({"model": nn.Linear(4, 2).state_dict(), "log": log}, "checkpoint.pt")
# --8<-- [end:save]
