import torch.distributed.checkpoint as dcp
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
dcp.save({"model": model.state_dict()}, checkpoint_id="checkpoint")
# --8<-- [end:setup]

# --8<-- [start:load]
dcp.load(model.state_dict(), checkpoint_id="checkpoint")  # "model" 아래에 두지 않았습니다.
# --8<-- [end:load]
