import torch
import torch.distributed.checkpoint as dcp
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
dcp.save(model.state_dict(), checkpoint_id="checkpoint")
# --8<-- [end:setup]

# --8<-- [start:load]
shard = torch.load("checkpoint/__0_0.distcp", weights_only=True)  # 열리기는 합니다.
model.load_state_dict(shard)
# --8<-- [end:load]
