# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
from safetensors.torch import save_file
import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Conv2d(3, 4, kernel_size=3).to(memory_format=torch.channels_last)
# --8<-- [end:setup]

# --8<-- [start:save]
save_file(model.state_dict(), "model.safetensors")
# --8<-- [end:save]
