from pathlib import Path

import torch

# --8<-- [start:setup]
# HDF5 파일의 첫 바이트입니다. Keras의 model.h5와 model.weights.h5가 이렇게 시작합니다.
Path("model.h5").write_bytes(b"\x89HDF\r\n\x1a\n" + bytes(8))
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.h5")  # 기본값
# --8<-- [end:load]
