# /// script
# dependencies = ["torch>=2.13", "safetensors"]
# ///
import torch

weights = {"weight": torch.ones(2)}

# --8<-- [start:check]
for name in ("model.pt", "model.pth", "model.tar", "model"):
    torch.save(weights, name)
    loaded = torch.load(name, weights_only=True)
    print(name, torch.equal(loaded["weight"], weights["weight"]))
    #> model.pt True
    #> model.pth True
    #> model.tar True
    #> model True
# --8<-- [end:check]

# --8<-- [start:safetensors]
torch.save(weights, "model.safetensors")
try:
    torch.load("model.safetensors", weights_only=True)
except Exception as error:
    message = str(error)
print(message)
#> Error while deserializing header: header too large
# --8<-- [end:safetensors]
assert "header" in message
