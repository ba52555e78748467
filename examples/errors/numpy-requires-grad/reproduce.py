from torch import nn

# --8<-- [start:load]
model = nn.Linear(4, 2)
model.weight.numpy()
# --8<-- [end:load]
