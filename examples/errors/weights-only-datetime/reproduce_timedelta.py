from datetime import timedelta

import torch

# --8<-- [start:load]
torch.save({"epoch": 3, "elapsed": timedelta(minutes=90)}, "checkpoint.pt")
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
