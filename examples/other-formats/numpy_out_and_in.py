# /// script
# dependencies = ["torch", "numpy"]
# ///
# --8<-- [start:setup]
import numpy as np
import torch
from torch import nn


def make_model():
    return nn.Sequential(nn.Linear(4, 2), nn.BatchNorm1d(2))
# --8<-- [end:setup]


torch.manual_seed(0)
trained = make_model()

# --8<-- [start:save]
arrays = {name: tensor.cpu().numpy() for name, tensor in trained.state_dict().items()}
np.savez("weights.npz", **arrays)
# --8<-- [end:save]

# --8<-- [start:load]
model = make_model()
with np.load("weights.npz", allow_pickle=False) as file:
    weights = {name: torch.from_numpy(file[name]) for name in file.files}
model.load_state_dict(weights)
# --8<-- [end:load]

# --8<-- [start:check]
same = {
    name: weights[name].dtype == tensor.dtype and torch.equal(weights[name], tensor)
    for name, tensor in trained.state_dict().items()
}
print(len(same), all(same.values()))
#> 7 True
# --8<-- [end:check]
assert same.keys() == weights.keys() and "1.num_batches_tracked" in same
for name, tensor in model.state_dict().items():
    assert torch.equal(tensor, trained.state_dict()[name])
