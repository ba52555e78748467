# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from pathlib import Path

import torch
from torch import nn

config = {"in_features": 4, "out_features": 2}
model = nn.Linear(**config)

# --8<-- [start:fix]
import json
from safetensors.torch import load_file, save_file

folder = Path("my-model")
folder.mkdir(exist_ok=True)
(folder / "config.json").write_text(json.dumps(config), "utf-8")
save_file(model.state_dict(), folder / "model.safetensors", metadata={"format": "pt"})

config = json.loads((folder / "config.json").read_text("utf-8"))
restored = nn.Linear(**config)
print(restored.load_state_dict(load_file(folder / "model.safetensors")))
#> <All keys matched successfully>
# --8<-- [end:fix]
assert torch.equal(restored.weight, model.weight)
