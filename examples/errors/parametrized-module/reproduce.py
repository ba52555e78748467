import torch
from torch import nn
from torch.nn.utils.parametrizations import weight_norm

# --8<-- [start:save]
model = nn.Sequential(weight_norm(nn.Linear(4, 2)), nn.ReLU())
torch.save(model, "model_full.pt")  # 모델 전체를 저장합니다.
# --8<-- [end:save]
