# /// script
# dependencies = ["torch", "numpy"]
# ///
import numpy as np
import torch
from torch import nn

rng = np.random.default_rng(0)
arrays = [rng.normal(size=s).astype("float32") for s in ((4, 8), (8,), (8, 2), (2,))]
np.savez("weights.npz", *arrays)  # Keras의 get_weights()가 주는 순서와 모양입니다.

# --8<-- [start:fix]
import numpy as np

kernel1, bias1, kernel2, bias2 = map(torch.from_numpy, np.load("weights.npz").values())
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
model.load_state_dict(
    {
        "0.weight": kernel1.T,  # Keras의 Dense는 (입력, 출력)이므로 전치합니다.
        "0.bias": bias1,
        "2.weight": kernel2.T,
        "2.bias": bias2,
    }
)
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:fix]

# --8<-- [start:check]
x = torch.ones(1, 4)
by_hand = torch.relu(x @ kernel1 + bias1) @ kernel2 + bias2  # Dense가 하는 계산입니다.
print(torch.allclose(model(x), by_hand, atol=1e-5))
#> True
# --8<-- [end:check]

assert torch.allclose(model(x), by_hand, atol=1e-5)
