import torch.distributed.checkpoint as dcp
from torch import nn

# --8<-- [start:setup]
dcp.save({"model": nn.Linear(4, 10).state_dict()}, checkpoint_id="checkpoint")
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Linear(4, 3)  # 클래스의 수를 10에서 3으로 바꾸었습니다.
dcp.load({"model": model.state_dict()}, checkpoint_id="checkpoint")
# --8<-- [end:load]
