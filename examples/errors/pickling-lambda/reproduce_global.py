import torch
from torch import nn

# --8<-- [start:save]
model = nn.Linear(4, 2)
model.activation = lambda x: x.relu()  # 함수나 클래스 안이 아니라 파일의 맨 바깥입니다.
torch.save(model, "model_full.pt")
# --8<-- [end:save]
