import torch.distributed.checkpoint as dcp
from torch import nn

model = nn.Sequential(nn.Linear(4, 2))
dcp.save({"model": model.state_dict()}, checkpoint_id="checkpoint")

# --8<-- [start:load]
model.append(nn.Linear(2, 2))  # 저장한 뒤에 계층을 더했습니다.
dcp.load({"model": model.state_dict()}, checkpoint_id="checkpoint")
# --8<-- [end:load]
