# /// script
# dependencies = ["torch", "numpy"]
# ///
import torch
from torch import nn

device = "cuda" if torch.cuda.is_available() else "cpu"
model = nn.Linear(4, 2).to(device)
output = model(torch.ones(1, 4, device=device))

# --8<-- [start:fix]
import numpy as np

array = output.detach().cpu().numpy()  # 기울기에서 떼고, CPU로 옮기고, 바꿉니다.

losses = [output.sum(), output.mean()]
numbers = [loss.item() for loss in losses]  # 값 하나는 item()으로 꺼냅니다.
np.save("losses.npy", numbers)
# --8<-- [end:fix]
assert np.allclose(array, output.detach().cpu())
assert np.load("losses.npy").shape == (2,)
