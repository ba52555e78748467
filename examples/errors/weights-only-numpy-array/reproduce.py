# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch

# --8<-- [start:setup]
mean = np.array([0.5, 0.25])  # 입력을 정규화할 때 쓰는 값
torch.save({"mean": mean}, "checkpoint.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
