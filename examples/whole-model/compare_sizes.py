# /// script
# dependencies = ["torch==2.13.0"]
# ///
import io

import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self, inputs, hidden):
        super().__init__()
        self.hidden = nn.Linear(inputs, hidden)
        self.output = nn.Linear(hidden, 1)


# --8<-- [start:setup]
def size(thing):
    file = io.BytesIO()
    torch.save(thing, file)
    return file.tell()
# --8<-- [end:setup]


# --8<-- [start:measure]
models = {"small": Classifier(10, 50), "large": Classifier(1000, 1000)}
models["cache"] = Classifier(1000, 1000)
models["cache"].register_buffer("cache", torch.zeros(1000, 1000), persistent=False)

sizes = {}
for name, model in models.items():
    sizes[f"{name} numbers"] = sum(p.numel() for p in model.parameters())
    sizes[f"{name} weights"] = size(model.state_dict())
    sizes[f"{name} whole"] = size(model)
    sizes[f"{name} difference"] = size(model) - size(model.state_dict())
# --8<-- [end:measure]
for name, value in sizes.items():
    print(f"{name}: {value:,}")
    #> small numbers: 601
    #> small weights: 4,829
    #> small whole: 5,725
    #> small difference: 896
    #> large numbers: 1,002,001
    #> large weights: 4,010,333
    #> large whole: 4,011,293
    #> large difference: 960
    #> cache numbers: 1,002,001
    #> cache weights: 4,010,333
    #> cache whole: 8,011,481
    #> cache difference: 4,001,148
assert sizes["large difference"] < sizes["large weights"] / 1000
assert sizes["cache difference"] > 4 * 1000 * 1000
