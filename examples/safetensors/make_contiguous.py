# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from safetensors.torch import load_file, load_model, save_file, save_model
from torch import nn

# --8<-- [start:reproduce]
model = nn.Conv2d(3, 4, kernel_size=3).to(memory_format=torch.channels_last)
try:
    save_file(model.state_dict(), "model.safetensors")
except ValueError as error:
    message = str(error)
print(message.partition(" which")[0])
#> You are trying to save a non contiguous tensor: `weight`
# --8<-- [end:reproduce]

# --8<-- [start:fix]
weights = {name: tensor.contiguous() for name, tensor in model.state_dict().items()}
save_file(weights, "model.safetensors")
# --8<-- [end:fix]

# --8<-- [start:check]
restored = nn.Conv2d(3, 4, kernel_size=3).to(memory_format=torch.channels_last)
restored.load_state_dict(load_file("model.safetensors"))
print(torch.equal(restored.weight, model.weight))
#> True
print(restored.weight.is_contiguous(memory_format=torch.channels_last))
#> True
# --8<-- [end:check]
# save_model은 스스로 contiguous()를 부릅니다.
save_model(model, "model.safetensors")
assert load_model(nn.Conv2d(3, 4, kernel_size=3), "model.safetensors") == (set(), [])
assert torch.equal(load_file("model.safetensors")["weight"], model.weight)
