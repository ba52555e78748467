# /// script
# dependencies = ["torch==2.13.0", "safetensors", "numpy"]
# ///
import os

import torch
from safetensors import safe_open
from safetensors.torch import save_file
from torch import nn

torch.manual_seed(0)
models = {"encoder": nn.Linear(512, 512), "decoder": nn.Linear(512, 64)}

# --8<-- [start:save]
torch.save({name: m.state_dict() for name, m in models.items()}, "both.pt")
for name, model in models.items():
    torch.save(model.state_dict(), f"{name}.pt")
flat = {}
for name, model in models.items():
    flat |= model.state_dict(prefix=f"{name}.")
save_file(flat, "both.safetensors")
# --8<-- [end:save]

# --8<-- [start:load]
decoder = nn.Linear(512, 64)
both = torch.load("both.pt", map_location="cpu", mmap=True, weights_only=True)
decoder.load_state_dict(both["decoder"])  # 값은 쓸 때 읽으므로 인코더는 읽지 않습니다.

with safe_open("both.safetensors", framework="pt") as file:
    names = [name for name in file.keys() if name.startswith("decoder.")]
    weights = {name.removeprefix("decoder."): file.get_tensor(name) for name in names}
print(decoder.load_state_dict(weights))
#> <All keys matched successfully>
# --8<-- [end:load]
assert torch.equal(decoder.weight, models["decoder"].weight)
for name in ("both.pt", "encoder.pt", "decoder.pt", "both.safetensors"):
    print(f"{name}:", os.path.getsize(name))
    #> both.pt: 1184127
    #> encoder.pt: 1052453
    #> decoder.pt: 133157
    #> both.safetensors: 1182272
