# /// script
# requires-python = ">=3.11.7"
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch

np.save("weights.npy", np.ones(4))

# --8<-- [start:load]
torch.load("weights.npy", weights_only=False)  # torch 2.5까지의 기본값과 같습니다.
# --8<-- [end:load]
