import torch

# --8<-- [start:load]
torch.load("https://example.com/model.pt")  # 기본값
# --8<-- [end:load]
