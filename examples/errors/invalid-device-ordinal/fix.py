import torch
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:fix]
wanted = 1  # 설정에 적힌 GPU의 번호
count = torch.cuda.device_count()  # 번호는 0부터 count - 1까지입니다.
if wanted < count:
    device = torch.device("cuda", wanted)
else:
    device = torch.device("cuda:0" if count else "cpu")
model.to(device)
# --8<-- [end:fix]
assert model.weight.device.type == device.type
