import warnings

import torch
from torch import nn

warnings.simplefilter("error")  # 경고를 오류로 바꾸어 그 자리에서 멈춥니다.
# --8<-- [start:setup]
torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
with torch.device("meta"):
    model = nn.Linear(4, 2)
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
