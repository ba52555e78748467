import torch
from torch import nn

# --8<-- [start:save]
models = nn.ModuleDict({"encoder": nn.Linear(4, 8), "decoder": nn.Linear(8, 4)})
torch.save(models.state_dict(), "autoencoder.pt")
print(list(models.state_dict()))
#> ['encoder.weight', 'encoder.bias', 'decoder.weight', 'decoder.bias']
# --8<-- [end:save]

# --8<-- [start:load]
state_dict = torch.load("autoencoder.pt", map_location="cpu", weights_only=True)
prefix = "encoder."
weights = {k.removeprefix(prefix): v for k, v in state_dict.items() if k.startswith(prefix)}
encoder = nn.Linear(4, 8)
print(encoder.load_state_dict(weights))
#> <All keys matched successfully>
# --8<-- [end:load]
assert torch.equal(encoder.weight, models["encoder"].weight)

# --8<-- [start:wrong]
plain = nn.Module()
plain.models = {"encoder": nn.Linear(4, 8)}  # 파이썬 딕셔너리입니다.
print(list(plain.state_dict()))
#> []
# --8<-- [end:wrong]
