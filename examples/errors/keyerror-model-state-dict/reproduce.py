import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
torch.save(model.state_dict(), "model.pt")  # 가중치만 저장한 파일입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
checkpoint = torch.load("model.pt", weights_only=True)
model.load_state_dict(checkpoint["model_state_dict"])
# --8<-- [end:load]
