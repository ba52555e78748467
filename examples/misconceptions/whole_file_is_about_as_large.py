# /// script
# dependencies = ["torch==2.13.0"]
# ///
import os

import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Sequential(nn.Linear(512, 512), nn.ReLU(), nn.Linear(512, 512))
torch.save(model.state_dict(), "weights.pt")
torch.save(model, "model_full.pt")
# --8<-- [end:setup]

# --8<-- [start:check]
weights, whole = os.path.getsize("weights.pt"), os.path.getsize("model_full.pt")
print(f"weights: {weights:,}")
#> weights: 2,103,517
print(f"whole: {whole:,}")
#> whole: 2,104,891
print(f"difference: {whole - weights:,}")
#> difference: 1,374
# --8<-- [end:check]

# --8<-- [start:buffer]
model.register_buffer("cache", torch.zeros(512, 512), persistent=False)
torch.save(model.state_dict(), "weights.pt")
torch.save(model, "model_full.pt")
print(os.path.getsize("model_full.pt") - os.path.getsize("weights.pt") > 512 * 512 * 4)
#> True
# --8<-- [end:buffer]
assert (whole - weights) / weights < 0.001
assert weights > sum(p.numel() * 4 for p in model.parameters())
