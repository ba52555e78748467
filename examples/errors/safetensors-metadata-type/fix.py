# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:fix]
import json
from safetensors import safe_open
from safetensors.torch import save_file

config = {"epoch": 3, "classes": ["cat", "dog"]}
metadata = {"config": json.dumps(config)}  # 값은 문자열 하나입니다.
save_file(model.state_dict(), "model.safetensors", metadata=metadata)

with safe_open("model.safetensors", framework="pt") as file:
    config = json.loads(file.metadata()["config"])
print(config["epoch"] + 1)
#> 4
# --8<-- [end:fix]
assert config == {"epoch": 3, "classes": ["cat", "dog"]}
