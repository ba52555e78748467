import torch.distributed.checkpoint as dcp
from torch import nn

dcp.save({"model": nn.Linear(4, 2).state_dict()}, checkpoint_id="run/step-100")

# --8<-- [start:load]
dcp.load({"model": nn.Linear(4, 2).state_dict()}, checkpoint_id="run")  # 한 단계 위입니다.
# --8<-- [end:load]
