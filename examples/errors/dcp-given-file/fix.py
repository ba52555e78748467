import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
saved = nn.Linear(4, 2)
torch.save(saved.state_dict(), "model.pt")
model = nn.Linear(4, 2)

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model.load_state_dict(state_dict)
# --8<-- [end:fix]

assert torch.equal(model.weight, saved.weight)

# --8<-- [start:convert]
import torch.distributed.checkpoint as dcp

dcp.save({"model": state_dict}, checkpoint_id="checkpoint")  # 다음부터는 DCP로 엽니다.
target = {"model": nn.Linear(4, 2).state_dict()}
dcp.load(target, checkpoint_id="checkpoint")
# --8<-- [end:convert]

assert torch.equal(target["model"]["weight"], saved.weight)
