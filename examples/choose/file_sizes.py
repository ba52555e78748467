# /// script
# dependencies = ["torch==2.13.0", "safetensors", "numpy"]
# ///
import os

import torch
from safetensors.torch import save_file
from torch import nn


# --8<-- [start:setup]
def save_five_ways(model, x):
    optimizer = torch.optim.Adam(model.parameters())
    model(x).sum().backward()
    optimizer.step()  # 한 스텝은 돌아야 옵티마이저에 상태가 생깁니다.
    weights = model.state_dict()
    torch.save(weights, "state_dict")
    torch.save(model, "whole")
    torch.save({"model": weights, "optimizer": optimizer.state_dict()}, "checkpoint")
    save_file(weights, "safetensors")
    torch.export.save(torch.export.export(model.eval(), (x,)), "export.pt2")
    files = ["state_dict", "whole", "checkpoint", "safetensors", "export.pt2"]
    values = sum(tensor.numel() * tensor.element_size() for tensor in weights.values())
    return values, {file: os.path.getsize(file) for file in files}
# --8<-- [end:setup]


# --8<-- [start:check]
big = nn.Sequential(nn.Linear(512, 2048), nn.ReLU(), nn.Linear(2048, 512))
values, sizes = save_five_ways(big, torch.randn(4, 512))
print(f"values: {values / 1e6:.2f} MB")
#> values: 8.40 MB
for file, size in sizes.items():
    print(f"{file}: {size / 1e6:.2f} MB")
    #> state_dict: 8.40 MB
    #> whole: 8.40 MB
    #> checkpoint: 25.20 MB
    #> safetensors: 8.40 MB
    #> export.pt2: 8.42 MB
print(f"class names: {sizes['whole'] - sizes['state_dict']:,}")
#> class names: 846
# --8<-- [end:check]
for file, size in sizes.items():
    print(f"{file} ratio: {size / values:.2f}")
    #> state_dict ratio: 1.00
    #> whole ratio: 1.00
    #> checkpoint ratio: 3.00
    #> safetensors ratio: 1.00
    #> export.pt2 ratio: 1.00

# --8<-- [start:half]
torch.save(big.bfloat16().state_dict(), "bfloat16")
print(f"bfloat16 ratio: {os.path.getsize('bfloat16') / values:.2f}")
#> bfloat16 ratio: 0.50
# --8<-- [end:half]

small = nn.Sequential(nn.Linear(10, 50), nn.ReLU(), nn.Linear(50, 1))
values, sizes = save_five_ways(small, torch.randn(4, 10))
print(f"small values: {values:,}")
#> small values: 2,404
for file, size in sizes.items():
    print(f"small {file}: {size / values:.0f}")
    #> small state_dict: 2
    #> small whole: 2
    #> small checkpoint: 5
    #> small safetensors: 1
    #> small export.pt2: 6
assert 0 < sizes["whole"] - sizes["state_dict"] < 2000
