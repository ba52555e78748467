# /// script
# dependencies = ["torch>=2.13", "safetensors", "numpy"]
# ///
import torch

# --8<-- [start:load]
from safetensors.torch import save_file

save_file({"weight": torch.ones(4)}, "model.safetensors")
torch.load("model.safetensors", map_location=lambda storage, location: storage)  # 기본값
# --8<-- [end:load]
