import torch

torch.save({"weight": torch.ones(2)}, "model.pt")
# --8<-- [start:reproduce]
try:
    torch.load("model.pt", map_location="gpu", weights_only=True)
except RuntimeError as error:
    message = str(error)
print(message.partition(" of ")[0])
#> don't know how to restore data location
print(message.partition(" of ")[2])
#> torch.storage.UntypedStorage (tagged with gpu)
# --8<-- [end:reproduce]
assert "tagged with gpu" in message
