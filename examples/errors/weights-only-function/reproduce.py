import torch
from torch import nn

# --8<-- [start:setup]
config = {"width": 64, "activation": nn.functional.relu}  # 함수 자체를 담았습니다.
torch.save({"config": config}, "checkpoint.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
