import torch
from torch import nn


def build(classes):
    return nn.ModuleDict({"backbone": nn.Linear(4, 8), "head": nn.Linear(8, classes)})


torch.save(build(1000).state_dict(), "pretrained.pt")
state_dict = torch.load("pretrained.pt", map_location="cpu", weights_only=True)
model = build(3)

# --8<-- [start:reproduce]
without_head = {k: v for k, v in state_dict.items() if not k.startswith("head.")}
try:
    model.load_state_dict(without_head)
except RuntimeError as error:
    message = str(error)
print(message.splitlines()[1].strip())
#> Missing key(s) in state_dict: "head.weight", "head.bias".
# --8<-- [end:reproduce]

# --8<-- [start:fix]
result = model.load_state_dict(without_head, strict=False)
assert set(result.missing_keys) == {"head.weight", "head.bias"}
assert not result.unexpected_keys
# --8<-- [end:fix]
assert torch.equal(model["backbone"].weight, state_dict["backbone.weight"])
