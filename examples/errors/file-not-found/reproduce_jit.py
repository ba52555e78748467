import torch

# --8<-- [start:load]
torch.jit.load("scripted.pt")
# --8<-- [end:load]
