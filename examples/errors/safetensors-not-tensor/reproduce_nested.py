# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
from safetensors.torch import save_file
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:save]
save_file({"model": model.state_dict()}, "model.safetensors")
# --8<-- [end:save]
