# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy
import torch
from torch import nn

saved = nn.Linear(4, 2)
numpy.savez("model.npz", **{key: value.numpy() for key, value in saved.state_dict().items()})
model = nn.Linear(4, 2)

# --8<-- [start:fix]
import numpy as np

arrays = np.load("model.npz")
state_dict = {key: torch.as_tensor(arrays[key]) for key in arrays}
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]
assert torch.equal(model.weight, saved.weight)
lists = {key: value.tolist() for key, value in saved.state_dict().items()}
model.load_state_dict({key: torch.as_tensor(value) for key, value in lists.items()})
assert torch.equal(model.bias, saved.bias)
