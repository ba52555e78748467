import torch
from torch import nn

# --8<-- [start:setup]
weights = {"weight": torch.ones(2, 4, dtype=torch.int8), "bias": torch.zeros(2)}
torch.save(weights, "model.pt")  # 정수로 줄여 저장한 파일
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Linear(4, 2)
model.load_state_dict(torch.load("model.pt", weights_only=True), assign=True)
# --8<-- [end:load]
