# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
from safetensors.torch import load_file, save_file
from torch import nn

model = nn.BatchNorm1d(3)

# --8<-- [start:check]
saved = model.state_dict()
save_file(saved, "model.safetensors")
loaded = load_file("model.safetensors")
print(saved._metadata[""], hasattr(loaded, "_metadata"))
#> {'version': 2} False
# --8<-- [end:check]
assert saved.keys() == loaded.keys()
