import torch
from torch import nn


class Net(nn.Module):
    def forward(self, x):
        x = x.unflatten(1, (2, 2))
        return x.std(dim=-1)


# --8<-- [start:fix]
program = torch.export.export(Net(), (torch.ones(3, 4),))
places = {}
for node in program.graph.nodes:
    if node.op == "call_function":
        lines = node.meta.get("stack_trace", "모름").strip().splitlines()
        places[str(node.target)] = lines[-1].strip()
for operator, line in places.items():
    print(f"{operator}: {line}")
    #> aten.unflatten.int: x = x.unflatten(1, (2, 2))
    #> aten.std.dim: return x.std(dim=-1)
# --8<-- [end:fix]
assert any("std" in line for line in places.values())
