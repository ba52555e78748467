from pathlib import Path

import torch

# --8<-- [start:setup]
# ONNX 파일의 첫 바이트입니다: 형식의 버전과 만든 프로그램의 이름.
Path("model.onnx").write_bytes(b"\x08\x09\x12\x07pytorch\x1a\x062.13.0")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.onnx")  # 기본값
# --8<-- [end:load]
