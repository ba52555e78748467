from torch import nn

# --8<-- [start:load]
model = nn.Sequential(nn.LazyLinear(8), nn.ReLU(), nn.LazyLinear(2))
sum(parameter.numel() for parameter in model.parameters())
# --8<-- [end:load]
