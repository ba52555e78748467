import torch

# --8<-- [start:save]
torch.save({"weight": torch.ones(2)}, "https://example.com/model.pt")
# --8<-- [end:save]
