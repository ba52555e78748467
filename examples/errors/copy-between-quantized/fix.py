import warnings

import torch
from torch import nn

warnings.simplefilter("ignore")
original = torch.linspace(-1, 1, 8).reshape(2, 4)
weight = torch.quantize_per_tensor(original, scale=0.1, zero_point=0, dtype=torch.qint8)
torch.save({"weight": weight, "bias": torch.zeros(2)}, "quantized.pt")
model = nn.Linear(4, 2)

# --8<-- [start:fix]
state_dict = torch.load("quantized.pt", map_location="cpu", weights_only=True)
for key, value in state_dict.items():
    if value.is_quantized:
        state_dict[key] = value.dequantize()
print(model.load_state_dict(state_dict), model.weight.dtype)
#> <All keys matched successfully> torch.float32
# --8<-- [end:fix]
error = (model.weight - original).abs().max().item()
assert 0 < error <= 0.05 + 1e-6  # 반올림한 만큼 다릅니다.
