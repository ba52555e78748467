# /// script
# dependencies = ["torch>=2.9"]
# ///
import torch
from torch import nn


# --8<-- [start:setup]
class UsesNumpy(nn.Module):
    def forward(self, x):
        return x + torch.from_numpy(x.numpy() * 2)


x = torch.arange(4.0)
# --8<-- [end:setup]

# --8<-- [start:check]
message = ""
try:
    torch.export.export(UsesNumpy(), (x,))
except RuntimeError as error:
    message = str(error)
print(message)
#> .numpy() is not supported for tensor subclasses.
program = torch.export.export(UsesNumpy(), (x,), strict=True)
print(program.module()(x + 1).tolist())
#> [3.0, 6.0, 9.0, 12.0]
# --8<-- [end:check]
assert torch.equal(program.module()(x + 1), (x + 1) * 3)
