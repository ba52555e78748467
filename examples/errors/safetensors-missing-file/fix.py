# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from pathlib import Path

import torch
from safetensors.torch import save_file

Path("my-model").mkdir()
save_file({"a": torch.ones(1)}, "my-model/model-00001-of-00002.safetensors")
save_file({"b": torch.ones(2)}, "my-model/model-00002-of-00002.safetensors")

# --8<-- [start:list]
folder = Path("my-model")
print([path.name for path in sorted(folder.glob("*.safetensors"))])
#> ['model-00001-of-00002.safetensors', 'model-00002-of-00002.safetensors']
# --8<-- [end:list]

# --8<-- [start:fix]
from safetensors.torch import load_file

weights = {}
for path in sorted(folder.glob("model-*.safetensors")):
    weights |= load_file(path)
print(sorted(weights))
#> ['a', 'b']
# --8<-- [end:fix]
assert weights["b"].tolist() == [1.0, 1.0]
