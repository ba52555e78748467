import torch
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:fix]
rank = 0
if torch.accelerator.is_available():
    device = torch.device(torch.accelerator.current_accelerator().type, rank)
else:
    device = torch.device("cpu")
model.to(device)
# --8<-- [end:fix]
assert model.weight.device.type == device.type

# --8<-- [start:pin]
batch = torch.ones(4)
if torch.accelerator.is_available():  # 고정 메모리는 GPU로 복사할 때만 쓸모가 있습니다.
    batch = batch.pin_memory()
# --8<-- [end:pin]
assert batch.is_pinned() == torch.accelerator.is_available()
