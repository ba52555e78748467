from collections import Counter, deque

import torch
from torch import nn

weights = nn.Linear(4, 2).state_dict()
torch.save(weights, "model.pt")
torch.save({"model": weights, "losses": Counter(), "queue": deque([1])}, "checkpoint.pt")
torch.save(nn.Linear(4, 2), "model_full.pt")

# --8<-- [start:check]
from torch.serialization import get_unsafe_globals_in_checkpoint

for path in ("model.pt", "checkpoint.pt", "model_full.pt"):
    names = get_unsafe_globals_in_checkpoint(path)
    print(path, names)
    #> model.pt []
    #> checkpoint.pt ['collections.deque']
    #> model_full.pt ['torch.nn.modules.linear.Linear']
# --8<-- [end:check]
torch.load("model.pt", weights_only=True)
assert get_unsafe_globals_in_checkpoint("model_full.pt") == ["torch.nn.modules.linear.Linear"]
