from pathlib import Path

import torch

Path("model.onnx").write_bytes(b"\x08\x09\x12\x07pytorch\x1a\x062.13.0")

# --8<-- [start:load]
torch.load("model.onnx", weights_only=False)  # torch 2.5까지의 기본값과 같습니다.
# --8<-- [end:load]
