# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import os

import torch
from safetensors.torch import load_file, save_file

# --8<-- [start:check]
big = torch.randn(1_000_000)
torch.save({"part": big[:10]}, "slice.pt")
save_file({"part": big[:10], "other": big[10:20]}, "slice.safetensors")
print(os.path.getsize("slice.pt") > 4_000_000, os.path.getsize("slice.safetensors") < 300)
#> True True
# --8<-- [end:check]
assert torch.equal(load_file("slice.safetensors")["other"], big[10:20])

# --8<-- [start:overlap]
parts = {"front": big[:6], "back": big[4:]}  # 두 값이 겹칩니다.
try:
    save_file(parts, "parts.safetensors")
except RuntimeError as error:
    message = str(error).strip()
print(message.partition(",")[0])
#> Some tensors share memory

save_file({name: part.clone() for name, part in parts.items()}, "parts.safetensors")
# --8<-- [end:overlap]
assert torch.equal(load_file("parts.safetensors")["back"], parts["back"])
