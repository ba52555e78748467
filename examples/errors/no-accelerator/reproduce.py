import os

os.environ["CUDA_VISIBLE_DEVICES"] = ""  # GPU가 있는 컴퓨터에서도 없는 것처럼 돌립니다.
from torch import nn

# --8<-- [start:load]
model = nn.Linear(4, 2)
model.to(0)  # GPU의 번호만 적었습니다.
# --8<-- [end:load]
