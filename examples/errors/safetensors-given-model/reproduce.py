# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from safetensors.torch import save_file
from torch import nn

# --8<-- [start:setup]
model = nn.Linear(4, 2)
# --8<-- [end:setup]

# --8<-- [start:save]
save_file(model, "model.safetensors")
# --8<-- [end:save]
