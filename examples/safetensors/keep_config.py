# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import json

import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import nn

model = nn.Linear(4, 2)

# --8<-- [start:save]
config = {"in_features": 4, "out_features": 2}
metadata = {"config": json.dumps(config)}  # 값도 문자열이어야 합니다.
save_file(model.state_dict(), "model.safetensors", metadata=metadata)
# --8<-- [end:save]

# --8<-- [start:load]
with safe_open("model.safetensors", framework="pt") as file:
    config = json.loads(file.metadata()["config"])
print(config)
#> {'in_features': 4, 'out_features': 2}
restored = nn.Linear(**config)
weights = load_file("model.safetensors")  # 메타데이터는 돌려주지 않습니다.
restored.load_state_dict(weights)
# --8<-- [end:load]
assert sorted(weights) == ["bias", "weight"] and torch.equal(restored.weight, model.weight)

# --8<-- [start:again]
save_file(weights, "again.safetensors")
with safe_open("again.safetensors", framework="pt") as file:
    kept = file.metadata()
print(kept)
#> None
# --8<-- [end:again]

# --8<-- [start:epoch]
save_file(weights, "epoch.safetensors", metadata={"epoch": str(3)})
with safe_open("epoch.safetensors", framework="pt") as file:
    epoch = int(file.metadata()["epoch"])
print(epoch)
#> 3
# --8<-- [end:epoch]

try:
    save_file(weights, "model.safetensors", metadata={"epoch": 3})
except TypeError as error:
    message = str(error)
print(f"integer metadata: {message}")
#> integer metadata: argument 'metadata': 'int' object is not an instance of 'str'
assert epoch == 3 and kept is None
