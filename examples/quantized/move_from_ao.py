# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import warnings

import torch
from int8_linear import quantize
from safetensors.torch import load_file, save_file
from torch import nn

warnings.filterwarnings("ignore", message=".*torch.ao.quantization is deprecated")
warnings.filterwarnings("ignore", message="torch.quantize_per_tensor")
warnings.filterwarnings("ignore", message="TypedStorage is deprecated")
torch.manual_seed(0)
original = nn.Sequential(nn.Linear(8, 4), nn.ReLU(), nn.Linear(4, 2))
old = torch.ao.quantization.quantize_dynamic(original, {nn.Linear}, dtype=torch.qint8)
torch.save(old.state_dict(), "dynamic.pt")


# --8<-- [start:setup]
def plain_tensors(state_dict):
    """`quantize_dynamic`한 nn.Linear들의 state_dict를 보통 텐서의 딕셔너리로 바꿉니다."""
    plain = {}
    for key, value in state_dict.items():
        if key.endswith("_packed_params._packed_params"):
            name = key.removesuffix("_packed_params._packed_params")
            weight, bias = value
            if weight.qscheme() != torch.per_tensor_affine or weight.q_zero_point() != 0:
                raise ValueError(f"배율이 하나이고 영점이 0인 가중치가 아닙니다: {key}")
            plain[f"{name}weight_int8"] = weight.int_repr()
            plain[f"{name}scale"] = torch.full((len(weight), 1), weight.q_scale())
            if bias is not None:
                plain[f"{name}bias"] = bias.detach()
    return plain
# --8<-- [end:setup]


# --8<-- [start:save]
state_dict = torch.load("dynamic.pt", map_location="cpu", weights_only=True)
save_file(plain_tensors(state_dict), "int8.safetensors")
# --8<-- [end:save]

# --8<-- [start:load]
model = quantize(nn.Sequential(nn.Linear(8, 4), nn.ReLU(), nn.Linear(4, 2)))
print(model.load_state_dict(load_file("int8.safetensors")))
#> <All keys matched successfully>
x = torch.randn(16, 8)
print((model(x) - old(x)).abs().max().item() < 0.05)
#> True
# --8<-- [end:load]
weight, _ = state_dict["0._packed_params._packed_params"]
assert torch.allclose(model[0].weight_int8 * model[0].scale, weight.dequantize())
assert (model(x) - original(x)).norm() < (old(x) - original(x)).norm()
