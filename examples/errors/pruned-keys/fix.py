import torch
from torch import nn
from torch.nn.utils import prune

pruned = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
prune.l1_unstructured(pruned[0], "weight", amount=0.5)
torch.save(pruned.state_dict(), "pruned.pt")

# --8<-- [start:fix]
state_dict = torch.load("pruned.pt", map_location="cpu", weights_only=True)
for key in list(state_dict):
    if key.endswith("_mask"):
        name = key.removesuffix("_mask")
        state_dict[name] = state_dict.pop(f"{name}_orig") * state_dict.pop(key)

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model[0].weight, pruned[0].weight)
assert (model[0].weight == 0).sum() == 16

# --8<-- [start:save]
from torch.nn.utils import prune

prune.remove(pruned[0], "weight")  # 마스크를 곱해 평범한 가중치로 되돌립니다.
torch.save(pruned.state_dict(), "model.pt")
# --8<-- [end:save]

assert torch.load("model.pt", weights_only=True).keys() == model.state_dict().keys()
