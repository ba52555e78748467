import torch
from torch import nn

# --8<-- [start:setup]
model = nn.DataParallel(nn.Linear(4, 2))
torch.save(model, "model.pt")  # 래퍼까지 객체째로 저장했습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
