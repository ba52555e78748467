# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from safetensors.torch import load

# --8<-- [start:load]
load(b"<!DOCTYPE html><html></html>")
# --8<-- [end:load]
