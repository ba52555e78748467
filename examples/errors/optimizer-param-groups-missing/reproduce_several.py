import torch
from torch import nn

# --8<-- [start:setup]
generator, critic = nn.Linear(4, 2), nn.Linear(2, 1)
optimizers = {
    "generator": torch.optim.Adam(generator.parameters()),
    "critic": torch.optim.Adam(critic.parameters()),
}
torch.save({name: o.state_dict() for name, o in optimizers.items()}, "optimizers.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
optimizers["generator"].load_state_dict(torch.load("optimizers.pt", weights_only=True))
# --8<-- [end:load]
