import torch
from torch import nn

# --8<-- [start:load]
with torch.device("meta"):
    model = nn.Linear(4, 2)
model.to("cpu")  # "cuda"여도 같습니다.
# --8<-- [end:load]
