# /// script
# dependencies = ["torch>=2.13"]
# ///
import torch
from torch import nn

# --8<-- [start:reproduce]
with torch.device("meta"):
    linear, conv = nn.Linear(2, 1), nn.Conv2d(1, 1, 1)
try:
    linear(torch.ones(1, 2))
except RuntimeError as error:
    message = str(error)
print(message)
#> Tensor on device meta is not on the expected device cpu!
# --8<-- [end:reproduce]
assert linear.weight.is_meta

# --8<-- [start:silent]
output = conv(torch.ones(1, 1, 2, 2))  # 오류가 없고, 값은 메모리에 남아 있던 쓰레기입니다.
print(conv.weight.is_meta, output.device, tuple(output.shape))
#> True cpu (1, 1, 2, 2)
# --8<-- [end:silent]
assert not output.is_meta

# --8<-- [start:fix]
model = nn.Sequential(linear, conv)
tensors = [*model.named_parameters(), *model.named_buffers()]
print([name for name, tensor in tensors if tensor.is_meta])
#> ['0.weight', '0.bias', '1.weight', '1.bias']
# --8<-- [end:fix]
assert message.startswith("Tensor on device meta is not on the expected device cpu")
