import torch

# --8<-- [start:load]
torch.save({"classes": frozenset({"cat", "dog"})}, "checkpoint.pt")
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
