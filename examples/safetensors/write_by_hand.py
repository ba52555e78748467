# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import json
import struct

import torch
from safetensors.torch import load_file

# --8<-- [start:save]
tensor = torch.arange(6, dtype=torch.float32).reshape(2, 3)
data = struct.pack("<6f", *tensor.flatten().tolist())
entry = {"dtype": "F32", "shape": [2, 3], "data_offsets": [0, len(data)]}
header = json.dumps({"weight": entry}).encode()
header += b" " * (-len(header) % 8)  # 데이터의 자리를 8의 배수로 맞춥니다.
with open("by_hand.safetensors", "wb") as file:
    file.write(struct.pack("<Q", len(header)) + header + data)
# --8<-- [end:save]

# --8<-- [start:check]
print(torch.equal(load_file("by_hand.safetensors")["weight"], tensor))
#> True
# --8<-- [end:check]
assert list(load_file("by_hand.safetensors")) == ["weight"]
