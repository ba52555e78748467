import torch

# --8<-- [start:load]
torch.ones(2).to(torch.float8_e4m3fn).numpy()
# --8<-- [end:load]
