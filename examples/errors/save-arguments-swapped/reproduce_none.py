import torch
from torch import nn

model = nn.Linear(2, 1)

# --8<-- [start:save]
path = None  # 명령줄이나 설정 파일에서 경로를 읽지 못했습니다.
torch.save(model.state_dict(), path)
# --8<-- [end:save]
