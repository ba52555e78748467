import torch
from torch.utils.data import TensorDataset, random_split

dataset = TensorDataset(torch.randn(6, 4), torch.arange(6))

# --8<-- [start:load]
train, valid = random_split(dataset, [4, 2])
torch.save({"train": train, "valid": valid}, "split.pt")
torch.load("split.pt")  # 기본값
# --8<-- [end:load]
