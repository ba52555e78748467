# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.torch import save_file

# --8<-- [start:setup]
centers = {0: torch.zeros(3), 1: torch.ones(3)}  # 클래스 번호가 키입니다.
# --8<-- [end:setup]

# --8<-- [start:save]
save_file(centers, "centers.safetensors")
# --8<-- [end:save]
