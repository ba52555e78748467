# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import json
import struct

import torch
from safetensors.torch import load_file, save_file
from torch import nn

save_file(nn.Linear(4, 2).state_dict(), "model.safetensors", metadata={"epoch": "3"})

# --8<-- [start:load]
with open("model.safetensors", "rb") as file:
    (length,) = struct.unpack("<Q", file.read(8))  # 리틀 엔디언 부호 없는 정수입니다.
    header = json.loads(file.read(length))
    data = bytearray(file.read())
print(header.pop("__metadata__"))
#> {'epoch': '3'}
for name, entry in header.items():
    print(name, entry)
    #> bias {'dtype': 'F32', 'shape': [2], 'data_offsets': [0, 8]}
    #> weight {'dtype': 'F32', 'shape': [2, 4], 'data_offsets': [8, 40]}
# --8<-- [end:load]

# --8<-- [start:check]
start, end = header["weight"]["data_offsets"]
flat = torch.frombuffer(data[start:end], dtype=torch.float32)
weight = flat.reshape(header["weight"]["shape"])
print(torch.equal(weight, load_file("model.safetensors")["weight"]))
#> True
# --8<-- [end:check]
assert (8 + length) % 8 == 0  # 데이터가 8의 배수인 자리에서 시작합니다.
assert len(data) == sum(e["data_offsets"][1] - e["data_offsets"][0] for e in header.values())
