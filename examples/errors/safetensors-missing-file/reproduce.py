# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from safetensors.torch import load_file

# --8<-- [start:setup]
path = "model.safetensors"  # 지금 디렉터리에 없습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
load_file(path)
# --8<-- [end:load]
