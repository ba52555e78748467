from pathlib import Path

import torch

# --8<-- [start:load]
Path("train.log").write_text("epoch 1 loss 0.25\n")
torch.load("train.log")  # 기본값
# --8<-- [end:load]
