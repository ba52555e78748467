import torch
from torch import nn

if hasattr(torch._C, "_cuda_getDeviceCount"):
    del torch._C._cuda_getDeviceCount  # CUDA용 PyTorch도 CPU용인 것처럼 돌립니다.

# --8<-- [start:load]
model = nn.Linear(4, 2)
model.cuda()  # model.to("cuda")도 같습니다.
# --8<-- [end:load]
