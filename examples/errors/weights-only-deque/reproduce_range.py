import torch

# --8<-- [start:load]
torch.save({"frozen_layers": range(6)}, "checkpoint.pt")
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
