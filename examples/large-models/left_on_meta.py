import torch
from torch import nn


# --8<-- [start:setup]
class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.register_buffer("position", torch.arange(4.0), persistent=False)
        self.scale = torch.full((4,), 0.5)  # 버퍼도 매개변수도 아닌 텐서입니다.

    def forward(self, x):
        return self.fc(x + self.position) * self.scale


original = Encoder()
torch.save(original.state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:check]
with torch.device("meta"):
    model = Encoder()
weights = torch.load("model.pt", map_location="cpu", mmap=True, weights_only=True)
print(model.load_state_dict(weights, assign=True))
#> <All keys matched successfully>
print(model.fc.weight.is_meta, model.position.is_meta, model.scale.is_meta)
#> False True True
# --8<-- [end:check]
assert model.position.is_meta and model.scale.is_meta

# --8<-- [start:fix]
model.register_buffer("position", torch.arange(4.0), persistent=False)
model.scale = torch.full((4,), 0.5)
# --8<-- [end:fix]


# --8<-- [start:better]
class Fixed(Encoder):
    def __init__(self):
        super().__init__()
        position = torch.arange(4.0, device="cpu")  # with torch.device보다 먼저입니다.
        self.register_buffer("position", position, persistent=False)
        self.scale = torch.full((4,), 0.5, device="cpu")
# --8<-- [end:better]


with torch.device("meta"):
    fixed = Fixed()
fixed.load_state_dict(weights, assign=True)
x = torch.ones(1, 4)
assert torch.equal(model(x), original(x))
assert torch.equal(fixed(x), original(x))
