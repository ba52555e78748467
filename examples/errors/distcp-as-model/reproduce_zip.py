import torch
import torch.distributed.checkpoint as dcp
from torch import nn

# --8<-- [start:load]
dcp.save({"model": nn.Linear(4, 2).state_dict(), "epoch": 3}, checkpoint_id="checkpoint")
torch.load("checkpoint/__0_0.distcp", weights_only=True)
# --8<-- [end:load]
