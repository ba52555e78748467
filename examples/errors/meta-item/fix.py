import torch
from torch import nn


# --8<-- [start:fix]
class Blocks(nn.Module):
    def __init__(self):
        super().__init__()
        rates = torch.linspace(0, 0.5, 3, device="cpu")  # 값을 읽을 텐서입니다.
        self.drops = nn.ModuleList(nn.Dropout(rate.item()) for rate in rates)
        self.fc = nn.Linear(4, 2)


with torch.device("meta"):
    model = Blocks()
print([drop.p for drop in model.drops], model.fc.weight.is_meta)
#> [0.0, 0.25, 0.5] True
# --8<-- [end:fix]
assert model.fc.bias.is_meta
