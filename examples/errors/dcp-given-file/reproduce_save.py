import torch
import torch.distributed.checkpoint as dcp
from torch import nn

model = nn.Linear(4, 2)
torch.save(model.state_dict(), "model.pt")

# --8<-- [start:save]
dcp.save(model.state_dict(), checkpoint_id="model.pt")  # 이미 있는 파일의 이름입니다.
# --8<-- [end:save]
