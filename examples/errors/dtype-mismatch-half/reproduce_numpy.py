# /// script
# dependencies = ["torch", "numpy"]
# ///
import torch
from torch import nn

# --8<-- [start:load]
import numpy as np

model = nn.Linear(4, 2)
model(torch.from_numpy(np.ones((1, 4))))  # NumPy의 기본값은 float64입니다.
# --8<-- [end:load]
