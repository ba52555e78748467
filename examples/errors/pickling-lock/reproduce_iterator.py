import torch
from torch.utils.data import DataLoader

# --8<-- [start:save]
batches = iter(DataLoader([1.0, 2.0]))
torch.save({"epoch": 3, "batches": batches}, "checkpoint.pt")
# --8<-- [end:save]
