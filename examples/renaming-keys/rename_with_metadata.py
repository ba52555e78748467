from collections import OrderedDict

import torch
from torch import nn


def build(norm):
    return nn.ModuleDict({"fc": nn.Linear(4, 8), norm: nn.BatchNorm1d(8)})


torch.save(build("bn").state_dict(), "old.pt")
state_dict = torch.load("old.pt", map_location="cpu", weights_only=True)


# --8<-- [start:setup]
def rename_module(state_dict, old, new):
    def moved(name):
        inside = name == old or name.startswith(old + ".")
        return new + name.removeprefix(old) if inside else name

    renamed = OrderedDict((moved(key), tensor) for key, tensor in state_dict.items())
    assert len(renamed) == len(state_dict)
    if hasattr(state_dict, "_metadata"):
        renamed._metadata = OrderedDict((moved(k), v) for k, v in state_dict._metadata.items())
    return renamed
# --8<-- [end:setup]


# --8<-- [start:check]
renamed = rename_module(state_dict, "bn", "norm")
print(list(renamed._metadata), build("norm").load_state_dict(renamed))
#> ['', 'fc', 'norm'] <All keys matched successfully>
# --8<-- [end:check]

# --8<-- [start:wrong]
del renamed["norm.num_batches_tracked"]
print(build("norm").load_state_dict(dict(renamed)))  # _metadata가 없으면 모르고 지나갑니다.
#> <All keys matched successfully>
try:
    build("norm").load_state_dict(renamed)
except RuntimeError as error:
    message = str(error)
print(message.splitlines()[1].strip())
#> Missing key(s) in state_dict: "norm.num_batches_tracked".
# --8<-- [end:wrong]
assert "bn.num_batches_tracked" in state_dict
