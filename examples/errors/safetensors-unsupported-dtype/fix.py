# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch

weights = {"filter": torch.randn(4, dtype=torch.complex128), "bias": torch.ones(2)}

# --8<-- [start:fix]
from safetensors.torch import load_file, save_file

save_file({"filter": torch.view_as_real(weights["filter"])}, "model.safetensors")

restored = torch.view_as_complex(load_file("model.safetensors")["filter"])
print(restored.dtype, torch.equal(restored, weights["filter"]))
#> torch.complex128 True
# --8<-- [end:fix]
assert torch.equal(restored, weights["filter"])
save_file({"filter": weights["filter"].to(torch.complex64)}, "half.safetensors")

# --8<-- [start:find]
unusual = [n for n, t in weights.items() if t.is_quantized or t.dtype == torch.complex128]
print(unusual)
#> ['filter']
# --8<-- [end:find]
assert unusual == ["filter"]
