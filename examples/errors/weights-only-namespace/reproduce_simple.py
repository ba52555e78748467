from types import SimpleNamespace

import torch

# --8<-- [start:load]
torch.save({"config": SimpleNamespace(lr=0.1)}, "checkpoint.pt")
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
