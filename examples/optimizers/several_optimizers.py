import torch
from torch import nn

# --8<-- [start:setup]
generator, critic = nn.Linear(2, 2), nn.Linear(2, 1)


def build():
    return {
        "generator": torch.optim.AdamW(generator.named_parameters(), lr=0.0001),
        "critic": torch.optim.AdamW(critic.named_parameters(), lr=0.0004),
    }
# --8<-- [end:setup]


# --8<-- [start:use]
optimizers = build()
states = {name: optimizer.state_dict() for name, optimizer in optimizers.items()}
torch.save({"optimizers": states}, "run.pt")

states = torch.load("run.pt", weights_only=True)["optimizers"]
optimizers = build()
for name, optimizer in optimizers.items():
    optimizer.load_state_dict(states[name])  # 리스트의 순서가 아니라 이름으로 찾습니다.
    print(name, optimizer.param_groups[0]["lr"])
    #> generator 0.0001
    #> critic 0.0004
# --8<-- [end:use]
assert states.keys() == optimizers.keys()
