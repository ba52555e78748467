# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
from safetensors import safe_open
from safetensors.torch import save_file
from torch import nn

save_file(nn.Linear(4, 2).state_dict(), "model.safetensors", metadata={"epoch": "3"})

# --8<-- [start:check]
with safe_open("model.safetensors", framework="pt") as file:
    metadata = file.metadata()
    shapes = {name: file.get_slice(name).get_shape() for name in sorted(file.keys())}
    dtypes = {name: file.get_slice(name).get_dtype() for name in shapes}
print(metadata)
#> {'epoch': '3'}
for name, shape in shapes.items():
    print(name, shape, dtypes[name])
    #> bias [2] F32
    #> weight [2, 4] F32
# --8<-- [end:check]
assert shapes == {"bias": [2], "weight": [2, 4]}
