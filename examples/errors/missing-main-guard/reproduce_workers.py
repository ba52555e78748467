import torch
from torch.utils.data import DataLoader

# --8<-- [start:load]
loader = DataLoader(torch.ones(4), num_workers=1, multiprocessing_context="spawn")
for batch in loader:
    pass
# --8<-- [end:load]
