import torch

# --8<-- [start:load]
torch.load("~/model.pt")  # 기본값
# --8<-- [end:load]
