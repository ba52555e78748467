import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
saved = nn.Linear(4, 2)
dcp.save(saved.state_dict(), checkpoint_id="checkpoint")

# --8<-- [start:fix]
import torch.distributed.checkpoint as dcp

model = nn.Linear(4, 2)
state_dict = model.state_dict()
dcp.load(state_dict, checkpoint_id="checkpoint")  # 파일이 아니라 디렉터리입니다.
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model.weight, saved.weight)
assert torch.equal(model.bias, saved.bias)
