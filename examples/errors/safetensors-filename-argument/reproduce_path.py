# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from safetensors.torch import load

# --8<-- [start:load]
load("model.safetensors")
# --8<-- [end:load]
