import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn
from torch.distributed.checkpoint.format_utils import dcp_to_torch_save

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
model = nn.Sequential(nn.Linear(4, 4, bias=False), nn.Linear(4, 4, bias=False))
dcp.save(model.state_dict(), checkpoint_id="checkpoint")

# --8<-- [start:fix]
dcp_to_torch_save("checkpoint", "model.pt")  # 디렉터리 전체를 파일 하나로 합칩니다.
state_dict = torch.load("model.pt", weights_only=True)
print(list(state_dict))
#> ['0.weight', '1.weight']
# --8<-- [end:fix]

for key, tensor in model.state_dict().items():
    assert torch.equal(state_dict[key], tensor)
other = nn.Sequential(nn.Linear(4, 4, bias=False), nn.Linear(4, 4, bias=False))
dcp.load(target := other.state_dict(), checkpoint_id="checkpoint")
assert torch.equal(other[0].weight, model[0].weight)

# --8<-- [start:check]
assert state_dict.keys() == model.state_dict().keys()
# --8<-- [end:check]
