import copy

from torch import nn
from torch.nn.utils import prune

# --8<-- [start:load]
layer = nn.Linear(4, 4)
prune.l1_unstructured(layer, "weight", amount=0.5)
copy.deepcopy(layer)
# --8<-- [end:load]
