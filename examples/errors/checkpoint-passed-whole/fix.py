import os

import torch
from torch import nn

trained = nn.Linear(4, 2)
optimizer = torch.optim.Adam(trained.parameters())
checkpoint = {"epoch": 3, "model": trained.state_dict(), "optimizer": optimizer.state_dict()}
torch.save(checkpoint, "checkpoint.pt")
model = nn.Linear(4, 2)

# --8<-- [start:fix]
checkpoint = torch.load("checkpoint.pt", map_location="cpu", weights_only=True)
print(list(checkpoint))  # 무엇이 들어 있는지 먼저 봅니다.
#> ['epoch', 'model', 'optimizer']
print(model.load_state_dict(checkpoint["model"]))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model.weight, trained.weight)

# --8<-- [start:save]
torch.save(checkpoint["model"], "model.pt")  # 추론에 쓸 가중치만 따로 저장합니다.
# --8<-- [end:save]

assert list(torch.load("model.pt", weights_only=True)) == ["weight", "bias"]
assert os.path.getsize("model.pt") < os.path.getsize("checkpoint.pt")
