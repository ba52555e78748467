# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
from safetensors.torch import load_file

# --8<-- [start:setup]
open("model.safetensors", "wb").close()  # 만들기만 하고 쓰지 못한 파일입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
load_file("model.safetensors")
# --8<-- [end:load]
