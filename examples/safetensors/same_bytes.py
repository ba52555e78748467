# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import subprocess
import sys
from hashlib import sha256

import torch
from safetensors.torch import save, save_file

# --8<-- [start:order]
a, b = torch.ones(3), torch.zeros(3)
print(save({"a": a, "b": b}) == save({"b": b, "a": a}))
#> True
# --8<-- [end:order]

# --8<-- [start:metadata]
one = {"format": "pt"}
many = {f"key{i}": "value" for i in range(20)}
print(len({save({"a": a}, metadata=one) for _ in range(50)}))
#> 1
print(len({save({"a": a}, metadata=many) for _ in range(50)}) > 1)
#> True
# --8<-- [end:metadata]

# --8<-- [start:process]
code = """
import torch
from safetensors.torch import save_file
save_file({"b": torch.zeros(3), "a": torch.ones(3)}, "other.safetensors", {"format": "pt"})
"""
subprocess.run([sys.executable, "-c", code], check=True)
save_file({"a": a, "b": b}, "model.safetensors", one)
hashes = [sha256(open(f"{f}.safetensors", "rb").read()).digest() for f in ("model", "other")]
print(hashes[0] == hashes[1])
#> True
# --8<-- [end:process]
assert len({save({"a": a}, metadata=many) for _ in range(50)}) > 1
