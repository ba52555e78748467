import torch
from torch import nn

# --8<-- [start:setup]
torch.save(nn.Embedding(100, 4).state_dict(), "model.pt")  # 단어가 100개
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Embedding(100, 4)
model.load_state_dict(torch.load("model.pt", weights_only=True))
model(torch.tensor([3, 100]))  # 새 토크나이저는 100번 단어도 냅니다.
# --8<-- [end:load]
