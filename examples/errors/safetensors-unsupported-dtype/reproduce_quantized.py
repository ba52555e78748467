# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import warnings

warnings.simplefilter("ignore")
import torch
from safetensors.torch import save_file

# --8<-- [start:save]
weight = torch.quantize_per_tensor(torch.ones(4), scale=0.1, zero_point=0, dtype=torch.qint8)
save_file({"weight": weight}, "model.safetensors")
# --8<-- [end:save]
