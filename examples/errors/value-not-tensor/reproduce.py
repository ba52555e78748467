# /// script
# dependencies = ["torch", "numpy"]
# ///
from torch import nn

# --8<-- [start:setup]
import numpy as np

model = nn.Linear(4, 2)
arrays = {key: value.numpy() for key, value in model.state_dict().items()}
np.savez("model.npz", **arrays)
# --8<-- [end:setup]

# --8<-- [start:load]
model.load_state_dict(dict(np.load("model.npz")))
# --8<-- [end:load]
