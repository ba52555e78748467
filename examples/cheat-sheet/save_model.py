import copy
import os

import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=10)
epoch = 3

# --8<-- [start:weights]
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:weights]

# --8<-- [start:checkpoint]
checkpoint = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
checkpoint |= {"scheduler": scheduler.state_dict(), "epoch": epoch}
torch.save(checkpoint, "checkpoint.pt")
# --8<-- [end:checkpoint]

# --8<-- [start:replace]
torch.save(checkpoint, "checkpoint.tmp")  # 여기서 멈춰도 이전 파일은 그대로입니다.
os.replace("checkpoint.tmp", "checkpoint.pt")
# --8<-- [end:replace]

# --8<-- [start:best]
best = copy.deepcopy(model.state_dict())
# --8<-- [end:best]

try:  # 저장할 수 없는 값을 담아 일부러 실패합니다.
    torch.save({"model": lambda x: x}, "checkpoint.tmp")
except Exception as error:
    failed = type(error).__name__
assert failed
assert torch.load("checkpoint.pt", weights_only=True)["epoch"] == 3
model[0].weight.data.zero_()
assert torch.equal(best["0.weight"], torch.load("model.pt", weights_only=True)["0.weight"])
