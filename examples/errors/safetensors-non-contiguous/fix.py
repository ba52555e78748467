# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from torch import nn

model = nn.Conv2d(3, 4, kernel_size=3).to(memory_format=torch.channels_last)

# --8<-- [start:fix]
from safetensors.torch import load_file, save_file

weights = {name: tensor.contiguous() for name, tensor in model.state_dict().items()}
save_file(weights, "model.safetensors")

print(torch.equal(load_file("model.safetensors")["weight"], model.weight))
#> True
# --8<-- [end:fix]
assert torch.equal(load_file("model.safetensors")["weight"], model.weight)
assert not model.weight.is_contiguous()  # 모델은 channels_last 그대로입니다.
