import torch

# --8<-- [start:load]
torch.load(map_location="cpu")  # 기본값
# --8<-- [end:load]
