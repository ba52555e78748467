import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")  # 양자화 텐서가 사라질 예정이라는 경고를 숨깁니다.
# --8<-- [start:setup]
weight = torch.quantize_per_tensor(torch.ones(2, 4), scale=0.1, zero_point=0, dtype=torch.qint8)
torch.save({"weight": weight, "bias": torch.zeros(2)}, "quantized.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Linear(4, 2)
model.load_state_dict(torch.load("quantized.pt", weights_only=True))
# --8<-- [end:load]
