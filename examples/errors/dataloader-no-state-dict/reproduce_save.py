import torch
from torch.utils.data import DataLoader

# --8<-- [start:load]
loader = DataLoader(list(range(16)), batch_size=4, shuffle=True)
torch.save({"epoch": 3, "loader": loader.state_dict()}, "run.pt")
# --8<-- [end:load]
