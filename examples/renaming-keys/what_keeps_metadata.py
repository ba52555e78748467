# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import copy
from collections import OrderedDict

import torch
from safetensors.torch import load_file, save_file
from torch import nn

# --8<-- [start:setup]
model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8))
state_dict = model.state_dict()
for name, metadata in state_dict._metadata.items():
    print(f"[{name}] {metadata}")
    #> [] {'version': 1}
    #> [0] {'version': 1}
    #> [1] {'version': 2}
# --8<-- [end:setup]

torch.save(state_dict, "model.pt")
save_file(state_dict, "model.safetensors")
# --8<-- [start:check]
ways = {
    "torch.load": torch.load("model.pt", weights_only=True),
    "copy.copy": copy.copy(state_dict),
    "copy.deepcopy": copy.deepcopy(state_dict),
    "dict": dict(state_dict),
    "comprehension": {key: tensor for key, tensor in state_dict.items()},
    "OrderedDict": OrderedDict(state_dict),
    ".copy()": state_dict.copy(),
    "safetensors": load_file("model.safetensors"),
}
for name, result in ways.items():
    print(f"{name}: {'남음' if hasattr(result, '_metadata') else '사라짐'}")
    #> torch.load: 남음
    #> copy.copy: 남음
    #> copy.deepcopy: 남음
    #> dict: 사라짐
    #> comprehension: 사라짐
    #> OrderedDict: 사라짐
    #> .copy(): 사라짐
    #> safetensors: 사라짐
# --8<-- [end:check]
assert all(result.keys() == state_dict.keys() for result in ways.values())
