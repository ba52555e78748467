# /// script
# dependencies = ["torch", "numpy"]
# ///
import torch

# --8<-- [start:setup]
import numpy as np

np.save("weights.npy", np.ones(4))
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("weights.npy")  # 기본값
# --8<-- [end:load]
