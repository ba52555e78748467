from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:load]
model.bias = [0.0, 0.0]
# --8<-- [end:load]
