# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from safetensors.torch import load_file, save_file
from torch import nn

model = nn.Sequential(nn.Conv2d(3, 4, 3), nn.BatchNorm2d(4)).to(memory_format=torch.channels_last)
torch.save({"epoch": 3, "model": model.state_dict()}, "checkpoint.pt")


# --8<-- [start:setup]
def same(a, b):
    return a.keys() == b.keys() and all(
        a[name].dtype == b[name].dtype and torch.equal(a[name], b[name]) for name in a
    )
# --8<-- [end:setup]


# --8<-- [start:save]
checkpoint = torch.load("checkpoint.pt", map_location="cpu", weights_only=True)
weights = {name: tensor.contiguous() for name, tensor in checkpoint["model"].items()}
save_file(weights, "model.safetensors")
print(same(load_file("model.safetensors"), checkpoint["model"]))
#> True
# --8<-- [end:save]

# --8<-- [start:back]
torch.save(load_file("model.safetensors"), "model.pt")
print(same(torch.load("model.pt", weights_only=True), checkpoint["model"]))
#> True
# --8<-- [end:back]
assert len(weights) == 7 and not same(weights, {**weights, "0.bias": torch.zeros(4)})

tied = nn.Sequential(nn.Embedding(4, 2), nn.Linear(2, 4, bias=False))
tied[1].weight = tied[0].weight
message = ""
try:
    save_file({name: t.contiguous() for name, t in tied.state_dict().items()}, "tied.safetensors")
except RuntimeError as error:
    message = str(error)
assert "Some tensors share memory" in message
save_file({name: t.clone() for name, t in tied.state_dict().items()}, "tied.safetensors")
assert same(load_file("tied.safetensors"), tied.state_dict())
