import torch
import torch.distributed.checkpoint as dcp
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
dcp.load(model.state_dict(), checkpoint_id="model.pt")
# --8<-- [end:load]
