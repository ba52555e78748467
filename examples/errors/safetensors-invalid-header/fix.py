# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from pathlib import Path

import torch
from safetensors.torch import save, save_file

with open("model.safetensors", "wb") as file:
    file.truncate(1_000)
save_file({"weight": torch.ones(2)}, "good.safetensors", metadata={"format": "pt"})
data = bytearray(save({"weight": torch.ones(2)}))
data[10] ^= 0x80
Path("flipped.safetensors").write_bytes(data)


# --8<-- [start:fix]
import json


def look_at_header(path):
    with open(path, "rb") as file:
        length = int.from_bytes(file.read(8), "little")
        header = file.read(length)
    if not header.strip(b"\0"):
        return "모두 0입니다. 다시 받으세요."
    try:
        tensors = json.loads(header)
    except ValueError:
        return "망가졌습니다. 다시 받으세요."
    tensors.pop("__metadata__", None)
    return f"읽을 수 있습니다. 자료형: {sorted({t['dtype'] for t in tensors.values()})}"


print(look_at_header("model.safetensors"))
#> 모두 0입니다. 다시 받으세요.
# --8<-- [end:fix]
assert look_at_header("good.safetensors") == "읽을 수 있습니다. 자료형: ['F32']"
assert look_at_header("flipped.safetensors") == "망가졌습니다. 다시 받으세요."
