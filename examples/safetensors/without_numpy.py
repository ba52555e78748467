# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import subprocess
import sys

import torch
from safetensors.torch import save_file

save_file({"weight": torch.ones(2)}, "model.safetensors")

# --8<-- [start:reproduce]
code = """
import sys
sys.modules["numpy"] = None  # NumPy가 없는 것처럼 만듭니다.
from safetensors.torch import load_file, save_file
weights = load_file("model.safetensors")
print(list(weights))
save_file(weights, "other.safetensors")
"""
run = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")
print(run.stdout.strip())  # 불러오기는 됩니다.
#> ['weight']
print("import numpy as np" in run.stderr, "ModuleNotFoundError" in run.stderr)
#> True True
# --8<-- [end:reproduce]
assert run.returncode == 1
