# /// script
# dependencies = ["torch==2.13.0"]
# ///
import os

import torch
from torch import nn

model = nn.Embedding(10_000, 64)
# --8<-- [start:save]
small = nn.Embedding(100, 64)
small.weight = nn.Parameter(model.weight[:100].detach())
torch.save(small.state_dict(), "view.pt")
print(f"view: {os.path.getsize('view.pt'):,}")
#> view: 2,561,556

leaked = torch.load("view.pt", weights_only=True)["weight"]
print(torch.equal(leaked.as_strided((10_000, 64), (64, 1)), model.weight))
#> True
# --8<-- [end:save]
assert torch.equal(leaked.as_strided((10_000, 64), (64, 1)), model.weight)

# --8<-- [start:fix]
state_dict = small.state_dict()
for key, tensor in state_dict.items():
    if tensor.untyped_storage().nbytes() > tensor.numel() * tensor.element_size():
        state_dict[key] = tensor.clone()  # 쓰는 자리만 담은 새 텐서입니다.
torch.save(state_dict, "clone.pt")
print(f"clone: {os.path.getsize('clone.pt'):,}")
#> clone: 27,163
# --8<-- [end:fix]
clone = torch.load("clone.pt", weights_only=True)["weight"]
assert torch.equal(clone, leaked) and clone.untyped_storage().nbytes() == 100 * 64 * 4
