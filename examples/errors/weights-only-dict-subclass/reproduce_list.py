import torch
from torch.serialization import safe_globals

# --8<-- [start:load]
class Losses(list):
    def mean(self):
        return sum(self) / len(self)


torch.save({"losses": Losses([0.5, 0.25])}, "checkpoint.pt")
with safe_globals([Losses]):
    torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
