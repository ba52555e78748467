import torch
from torch import nn

# --8<-- [start:check]
model = nn.Linear(4, 2)
tensor = torch.ones(3)
model.to("meta")
tensor.to("meta")  # 돌려받은 텐서를 버렸습니다.
print(model.weight.device, tensor.device)
#> meta cpu
tensor = tensor.to("meta")
print(tensor.device)
#> meta
# --8<-- [end:check]
assert model.bias.is_meta and tensor.is_meta
