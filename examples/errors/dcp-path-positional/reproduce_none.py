import torch.distributed.checkpoint as dcp
from torch import nn

# --8<-- [start:save]
dcp.save({"model": nn.Linear(4, 2).state_dict()})
# --8<-- [end:save]
