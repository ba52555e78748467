import torch
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:fix]
if torch.accelerator.is_available():  # CUDA, MPS, XPU처럼 이 컴퓨터에 있는 것입니다.
    device = torch.accelerator.current_accelerator()
else:
    device = torch.device("cpu")
model.to(device)
# --8<-- [end:fix]
assert model.weight.device.type == device.type

# --8<-- [start:setting]
name = "cuda:0"  # 설정 파일이나 명령줄에서 읽은 값이라고 하겠습니다.
device = torch.device(name)  # 잘못 적었으면 학습을 시작하기 전에 여기에서 멈춥니다.
print(device.type, device.index)
#> cuda 0
# --8<-- [end:setting]
assert str(device) == name
