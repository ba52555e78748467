from torch import nn

# --8<-- [start:load]
nn.Linear(4, 2).to("gpu")
# --8<-- [end:load]
