import torch
from torch import nn

# --8<-- [start:setup]
torch.save(nn.Linear(4, 2).half().state_dict(), "half.pt")  # float16으로 저장한 파일
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Linear(4, 2)
model.load_state_dict(torch.load("half.pt", weights_only=True), assign=True)
model(torch.ones(1, 4))  # 입력은 float32입니다.
# --8<-- [end:load]
