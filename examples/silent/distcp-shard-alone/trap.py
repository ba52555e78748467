import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")

# --8<-- [start:trap]
model = nn.Sequential(nn.Linear(4, 4, bias=False), nn.Linear(4, 4, bias=False))
dcp.save(model.state_dict(), checkpoint_id="checkpoint")

loaded = torch.load("checkpoint/__0_0.distcp", weights_only=True)
print("나온 것:", type(loaded).__name__, list(loaded.shape))
#> 나온 것: Tensor [4, 4]
print("나온 값:", loaded.numel(), "저장한 값:", sum(p.numel() for p in model.parameters()))
#> 나온 값: 16 저장한 값: 32
# --8<-- [end:trap]

assert torch.is_tensor(loaded)
