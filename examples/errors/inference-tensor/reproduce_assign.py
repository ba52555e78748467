import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:load]
with torch.inference_mode():
    state_dict = torch.load("model.pt", weights_only=True)  # 파일을 그 안에서 열었습니다.
nn.Linear(4, 2).load_state_dict(state_dict, assign=True)
# --8<-- [end:load]
