from pathlib import Path

import torch

Path("model.gguf").write_bytes(b"GGUF\x03\0\0\0" + bytes(16))

# --8<-- [start:load]
torch.load("model.gguf", weights_only=False)  # GGUF 파일입니다.
# --8<-- [end:load]
