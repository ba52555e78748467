import torch

# --8<-- [start:save]
torch.save({"weight": torch.ones(2)}, "~/model.pt")
# --8<-- [end:save]
