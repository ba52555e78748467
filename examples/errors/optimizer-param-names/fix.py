# /// script
# dependencies = ["torch>=2.6"]
# ///
import torch
from torch import nn

model = nn.ModuleDict({"body": nn.Linear(4, 4), "head": nn.Linear(4, 2)})
first = torch.optim.AdamW(model["head"].named_parameters(prefix="head"))
torch.save(first.state_dict(), "optimizer.pt")

# --8<-- [start:fix]
optimizer = torch.optim.AdamW(model["head"].named_parameters(prefix="head"))
optimizer.load_state_dict(torch.load("optimizer.pt", map_location="cpu", weights_only=True))
optimizer.add_param_group({"params": model["body"].named_parameters(prefix="body")})
print([group["param_names"] for group in optimizer.param_groups])
#> [['head.weight', 'head.bias'], ['body.weight', 'body.bias']]
# --8<-- [end:fix]

names = [name for group in optimizer.param_groups for name in group["param_names"]]
assert sorted(names) == sorted(name for name, _ in model.named_parameters())
