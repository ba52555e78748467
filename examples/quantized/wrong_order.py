import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", message=".*torch.ao.quantization is deprecated")
warnings.filterwarnings("ignore", message="torch.quantize_per_tensor")
warnings.filterwarnings("ignore", message="TypedStorage is deprecated")


# --8<-- [start:wrong]
def quantize_dynamic(model):
    return torch.ao.quantization.quantize_dynamic(model, {nn.Linear}, dtype=torch.qint8)


torch.save(quantize_dynamic(nn.Sequential(nn.Linear(4, 2))).state_dict(), "dynamic.pt")
state_dict = torch.load("dynamic.pt", weights_only=True)

model = nn.Sequential(nn.Linear(4, 2))
before = model[0].weight.clone()
result = model.load_state_dict(state_dict, strict=False)  # 불러오고 나서 양자화하려 합니다.
quantized = quantize_dynamic(model)
print(result.missing_keys, torch.equal(model[0].weight, before))
#> ['0.weight', '0.bias'] True
# --8<-- [end:wrong]

# --8<-- [start:right]
quantized = quantize_dynamic(nn.Sequential(nn.Linear(4, 2)))
print(quantized.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:right]
saved, _ = state_dict["0._packed_params._packed_params"]
assert torch.equal(quantized[0].weight().int_repr(), saved.int_repr())
