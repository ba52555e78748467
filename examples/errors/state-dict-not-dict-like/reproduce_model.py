import torch
from torch import nn

# --8<-- [start:setup]
torch.save(nn.Linear(4, 2), "whole.pt")  # 모델 전체를 저장한 파일입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Linear(4, 2)
with torch.serialization.safe_globals([nn.Linear]):
    model.load_state_dict(torch.load("whole.pt", weights_only=True))
# --8<-- [end:load]
