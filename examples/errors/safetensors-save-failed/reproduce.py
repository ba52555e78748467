# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import os

from safetensors.torch import save_file
import torch

# --8<-- [start:setup]
os.mkdir("my-model")
# --8<-- [end:setup]

# --8<-- [start:save]
save_file({"weight": torch.ones(2)}, "my-model")  # 파일 이름이 없습니다.
# --8<-- [end:save]
