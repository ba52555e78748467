import torch
from torch import nn

model = nn.Linear(2, 1)

# --8<-- [start:save]
torch.save("model.pt", model.state_dict())  # 순서가 바뀌었습니다.
# --8<-- [end:save]
