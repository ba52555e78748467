import torch.distributed.checkpoint as dcp
from torch import nn

model = nn.Linear(4, 2)
dcp.save({"model": model.state_dict()}, checkpoint_id="checkpoint")

# --8<-- [start:load]
dcp.load({"model": model.state_dict()}, "checkpoint")
# --8<-- [end:load]
