import torch

# --8<-- [start:save]
with open("model.pt", "w") as file:
    torch.save({"weight": torch.ones(2)}, file)
# --8<-- [end:save]
