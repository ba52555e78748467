# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch

# --8<-- [start:load]
np.savez("weights.npz", weight=np.ones(4))
torch.load("weights.npz")  # 기본값
# --8<-- [end:load]
