# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import json

from safetensors.torch import load_file

# --8<-- [start:load]
entry = {"dtype": "float32", "shape": [1], "data_offsets": [0, 4]}  # F32라고 적어야 합니다.
header = json.dumps({"weight": entry}).encode()
with open("model.safetensors", "wb") as file:
    file.write(len(header).to_bytes(8, "little") + header + bytes(4))
load_file("model.safetensors")
# --8<-- [end:load]
