import torch
from torch import nn
from torch.nn.utils import parametrize
from torch.nn.utils.parametrizations import weight_norm

# --8<-- [start:save]
layer = weight_norm(nn.Linear(4, 2))
parametrize.remove_parametrizations(layer, "weight")
torch.save(layer, "layer_full.pt")
# --8<-- [end:save]
