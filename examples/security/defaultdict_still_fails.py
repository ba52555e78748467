# /// script
# dependencies = ["torch>=2.13"]
# ///
import pickle
from collections import defaultdict

import torch
from torch.serialization import safe_globals

# --8<-- [start:reproduce]
torch.save(defaultdict(list, a=[1]), "old.pt")
try:
    with safe_globals([defaultdict, list]):
        torch.load("old.pt", weights_only=True)
except pickle.UnpicklingError as error:
    message = str(error)
print(message.split("\n\n")[1].split(", but")[0])
#> Can only SETITEM for dict, collections.OrderedDict, collections.Counter
# --8<-- [end:reproduce]
assert "but got <class 'collections.defaultdict'>" in message

# --8<-- [start:fix]
torch.save(dict(defaultdict(list, a=[1])), "new.pt")
print(torch.load("new.pt", weights_only=True))
#> {'a': [1]}
# --8<-- [end:fix]
