import copy
import warnings

import torch
from torch import nn
from torch.nn.utils import parametrizations, prune

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    old = nn.utils.weight_norm(nn.Linear(4, 2))
pruned = prune.l1_unstructured(nn.Linear(4, 2), "weight", amount=0.5)

# --8<-- [start:reproduce]
messages = []
for layer in (old, pruned):
    try:
        copy.deepcopy(layer)
    except RuntimeError as error:
        messages.append(str(error))
for message in messages:
    print(message.partition(" support")[0])
    #> Only Tensors created explicitly by the user (graph leaves)
    #> Only Tensors created explicitly by the user (graph leaves)

new = parametrizations.weight_norm(nn.Linear(4, 2))
print(torch.equal(copy.deepcopy(new).weight, new.weight))
#> True
best = copy.deepcopy(old.state_dict())  # 가중치만 복사할 때는 옛 함수도 됩니다.
print(list(best))
#> ['bias', 'weight_g', 'weight_v']
# --8<-- [end:reproduce]
assert len(messages) == 2 and messages[0] == messages[1]
prune.remove(pruned, "weight")
assert torch.equal(copy.deepcopy(pruned).weight, pruned.weight)
