import torch

# --8<-- [start:save]
config = {f"layer{i}_hidden_size": 512 for i in range(15)}
name = "_".join(f"{key}={value}" for key, value in config.items())
torch.save({"weight": torch.ones(2)}, f"{name}.pt")
# --8<-- [end:save]
