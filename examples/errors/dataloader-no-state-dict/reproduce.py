import torch
from torch.utils.data import DataLoader

# --8<-- [start:setup]
torch.save({"epoch": 3, "loader": {}}, "run.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
checkpoint = torch.load("run.pt", weights_only=True)
loader = DataLoader(list(range(16)), batch_size=4, shuffle=True)
loader.load_state_dict(checkpoint["loader"])
# --8<-- [end:load]
