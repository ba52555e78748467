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


# --8<-- [start:check]
models = {"small": Classifier(10, 50), "large": Classifier(1000, 1000)}
for name, model in models.items():
    weights, whole = size(model.state_dict()), size(model)
    print(f"{name} weights: {weights:,}")
    print(f"{name} whole: {whole:,}")
    print(f"{name} difference: {whole - weights:,}")
    assert whole - weights < 2000
# --8<-- [end:check]
