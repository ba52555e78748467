# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch

# --8<-- [start:load]
torch.save({"numpy": np.random.get_state()}, "rng_state.pth")  # 튜플 안에 배열이 있습니다.
torch.load("rng_state.pth")  # 기본값
# --8<-- [end:load]
