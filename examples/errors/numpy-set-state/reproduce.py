# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch

# --8<-- [start:setup]
numbers = np.random.get_state()[1]
torch.save({"numpy": torch.from_numpy(numbers.astype("int64"))}, "run.pt")  # 배열만 담았습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
saved = torch.load("run.pt", weights_only=True)
np.random.set_state(saved["numpy"])
# --8<-- [end:load]
