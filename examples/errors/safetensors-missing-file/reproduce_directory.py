# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import os

from safetensors.torch import load_file

# --8<-- [start:load]
os.mkdir("my-model")
load_file("my-model")  # 파일이 아니라 디렉터리입니다.
# --8<-- [end:load]
