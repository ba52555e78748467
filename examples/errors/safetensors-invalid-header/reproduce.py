# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from safetensors.torch import load_file

# --8<-- [start:setup]
with open("model.safetensors", "wb") as file:
    file.truncate(1_000)  # 자리만 잡고 받지 못한 파일입니다. 모두 0입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
load_file("model.safetensors")
# --8<-- [end:load]
