import torch

# --8<-- [start:save]
with open("model.pt", "wb") as file:
    weights = {"weight": torch.ones(2)}
torch.save(weights, file)
# --8<-- [end:save]
