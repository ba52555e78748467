# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch
from torch import nn

# --8<-- [start:reproduce]
arrays = {"weight": np.ones((1, 2), dtype=np.float32), "bias": np.zeros(1)}
model = nn.Linear(2, 1)
try:
    model.load_state_dict(arrays)
except RuntimeError as error:
    message = str(error)
print(message.splitlines()[1].split(", ")[0].strip())
#> While copying the parameter named "weight"
print(message.splitlines()[1].split(", expected ")[1])
#> torch.Tensor or Tensor-like object from checkpoint but received <class 'numpy.ndarray'>
# --8<-- [end:reproduce]

# --8<-- [start:fix]
state_dict = {key: torch.as_tensor(array) for key, array in arrays.items()}
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]
assert state_dict["bias"].dtype == torch.float64 and model.bias.dtype == torch.float32
assert torch.equal(model.weight, torch.ones(1, 2))
