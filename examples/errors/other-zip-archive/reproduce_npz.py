# /// script
# dependencies = ["torch", "numpy"]
# ///
import torch

# --8<-- [start:load]
import numpy as np

np.savez("weights.npz", weight=np.ones(4))
torch.load("weights.npz")  # 기본값
# --8<-- [end:load]
