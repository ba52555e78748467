import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, aux):
        super().__init__()
        self.backbone = nn.Linear(4, 8)
        self.head = nn.Linear(8, 2)
        if aux:
            self.aux_head = nn.Linear(8, 2)


trained = Net(aux=True)
torch.save(trained.state_dict(), "model.pt")
model = Net(aux=False)

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
dropped = [key for key in state_dict if key.startswith("aux_head.")]  # 버릴 것만 고릅니다.
for key in dropped:
    del state_dict[key]

print(model.load_state_dict(state_dict))  # 나머지는 strict=True로 모두 맞아야 합니다.
#> <All keys matched successfully>
print(dropped)
#> ['aux_head.weight', 'aux_head.bias']
# --8<-- [end:fix]

assert torch.equal(model.head.weight, trained.head.weight)
assert torch.equal(model.backbone.weight, trained.backbone.weight)
