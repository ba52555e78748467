# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
saved = {name: tensor.numpy() for name, tensor in model.state_dict().items()}
np.savez("weights.npz", **saved)

# --8<-- [start:fix]
import numpy as np

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))  # 원래 모델의 코드
arrays = np.load("weights.npz")
print({name: arrays[name].shape for name in arrays})  # 이름과 모양을 먼저 맞춰 보세요.
#> {'0.weight': (8, 4), '0.bias': (8,), '2.weight': (2, 8), '2.bias': (2,)}
state_dict = {name: torch.from_numpy(arrays[name]) for name in arrays}
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:fix]

again = torch.load("model.pt", weights_only=True)
assert all(np.array_equal(again[name].numpy(), saved[name]) for name in saved)
