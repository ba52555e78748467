# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

import torch
from safetensors.torch import save_file

with open("model.safetensors", "wb") as file:
    file.truncate(1_000)
save_file({"weight": torch.ones(2)}, "good.safetensors")


# --8<-- [start:fix]
def only_zeros(path):
    with open(path, "rb") as file:
        return not any(file.read(4096))


print(only_zeros("model.safetensors"))
#> True
# --8<-- [end:fix]
assert only_zeros("model.safetensors") and not only_zeros("good.safetensors")
