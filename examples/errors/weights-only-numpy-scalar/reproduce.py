# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch

# --8<-- [start:setup]
losses = [0.5, 0.25]
torch.save({"epoch": 3, "loss": np.mean(losses)}, "checkpoint.pt")  # np.float64입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
