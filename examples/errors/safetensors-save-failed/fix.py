# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import errno
from pathlib import Path

import torch
from safetensors import SafetensorError
from safetensors.torch import load_file, save_file

weights = {"weight": torch.ones(2)}
message = ""
try:
    save_file(weights, "my-model/model.safetensors")
except SafetensorError as error:
    message = str(error)
assert "I/O error: No such file or directory (os error 2)" in message
assert [errno.EACCES, errno.EISDIR, errno.ENOSPC] == [13, 21, 28]

# --8<-- [start:fix]
from safetensors.torch import save_file

path = Path("my-model/model.safetensors")
path.parent.mkdir(parents=True, exist_ok=True)
save_file(weights, path)
# --8<-- [end:fix]
assert torch.equal(load_file(path)["weight"], weights["weight"])
