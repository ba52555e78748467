from pathlib import Path

import torch

Path("train.log").write_text("epoch 1 loss 0.25\n")

# --8<-- [start:load]
torch.load("train.log", weights_only=False)  # torch 2.5까지의 기본값과 같습니다.
# --8<-- [end:load]
