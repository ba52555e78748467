import torch
import torch.distributed as dist
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
# --8<-- [end:setup]

# --8<-- [start:save]
if dist.get_rank() == 0:  # torchrun으로 돌리던 코드를 python으로 실행했습니다.
    torch.save(model.state_dict(), "model.pt")
# --8<-- [end:save]
