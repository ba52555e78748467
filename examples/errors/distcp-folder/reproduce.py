import torch
from torch import nn

# --8<-- [start:setup]
import torch.distributed.checkpoint as dcp

dcp.save({"model": nn.Linear(4, 2).state_dict()}, checkpoint_id="checkpoint")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("checkpoint")  # 기본값
# --8<-- [end:load]
