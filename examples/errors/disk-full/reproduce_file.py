import torch

# --8<-- [start:save]
with open("/dev/full", "wb") as file:
    torch.save({"weight": torch.ones(4)}, file)
# --8<-- [end:save]
