import argparse
import pickle

import torch
from torch import nn

weights = nn.Linear(4, 2).state_dict()
torch.save(weights, "model.pt")
torch.save({"model": weights, "args": argparse.Namespace(lr=0.1)}, "checkpoint.pt")
torch.save(nn.Linear(4, 2), "model_full.pt")

# --8<-- [start:check]
from torch.serialization import get_unsafe_globals_in_checkpoint, safe_globals

for path in ("model.pt", "checkpoint.pt", "model_full.pt"):
    names = get_unsafe_globals_in_checkpoint(path)
    print(path, names)
    #> model.pt []
    #> checkpoint.pt ['argparse.Namespace']
    #> model_full.pt ['torch.nn.modules.linear.Linear']
# --8<-- [end:check]

# --8<-- [start:load]
with safe_globals([argparse.Namespace]):  # 목록에서 본 이름만, 이번에만 허용합니다.
    checkpoint = torch.load("checkpoint.pt", map_location="meta", weights_only=True)
print(checkpoint["args"], tuple(checkpoint["model"]["weight"].shape))
#> Namespace(lr=0.1) (2, 4)
# --8<-- [end:load]
refused = False
try:
    torch.load("checkpoint.pt", map_location="meta", weights_only=True)
except pickle.UnpicklingError as error:
    refused = "GLOBAL argparse.Namespace" in str(error)
torch.load("model.pt", weights_only=True)
assert refused and checkpoint["model"]["weight"].is_meta
