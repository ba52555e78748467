from torch import nn

norm = nn.BatchNorm1d(2)

# --8<-- [start:load]
norm.running_mean = [0.0, 0.0]
# --8<-- [end:load]
