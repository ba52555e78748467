import torch
from torch import nn

# --8<-- [start:setup]
torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
with torch.inference_mode():
    model = nn.Linear(4, 2)  # 모델을 추론 모드 안에서 만들었습니다.
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
