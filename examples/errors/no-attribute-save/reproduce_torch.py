import torch

# --8<-- [start:call]
torch.load_model("model.pt")
# --8<-- [end:call]
