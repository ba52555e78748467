import io

import torch
from torch import nn
from torch.nn.utils import prune


def size(thing):
    file = io.BytesIO()
    torch.save(thing, file)
    return file.tell()


# --8<-- [start:setup]
model = nn.Linear(100, 100)
prune.l1_unstructured(model, "weight", amount=0.5)
print(list(model.state_dict()))
#> ['bias', 'weight_orig', 'weight_mask']
torch.save(model.state_dict(), "pruned.pt")
# --8<-- [end:setup]

# --8<-- [start:reproduce]
try:
    nn.Linear(100, 100).load_state_dict(torch.load("pruned.pt", weights_only=True))
except RuntimeError as error:
    message = str(error)
for line in message.splitlines()[1:]:
    print(line.strip())
    #> Missing key(s) in state_dict: "weight".
    #> Unexpected key(s) in state_dict: "weight_orig", "weight_mask".

state_dict = torch.load("pruned.pt", weights_only=True)
state_dict["weight"] = state_dict.pop("weight_orig") * state_dict.pop("weight_mask")
restored = nn.Linear(100, 100)
print(restored.load_state_dict(state_dict))
#> <All keys matched successfully>
print(torch.equal(restored.weight, model.weight))
#> True
# --8<-- [end:reproduce]
assert torch.equal(restored.weight, model.weight)

# --8<-- [start:resume]
resumed = prune.identity(nn.Linear(100, 100), "weight")  # 키만 같은 꼴로 만듭니다.
print(resumed.load_state_dict(torch.load("pruned.pt", weights_only=True)))
#> <All keys matched successfully>
print(torch.equal(resumed.weight_mask, model.weight_mask))
#> True
# --8<-- [end:resume]

# --8<-- [start:remove]
plain, pruned = size(nn.Linear(100, 100).state_dict()), size(model.state_dict())
prune.remove(model, "weight")
print(list(model.state_dict()), (model.weight == 0).sum().item())
#> ['bias', 'weight'] 5000
# --8<-- [end:remove]
print(f"pruned ratio: {pruned / plain:.1f}")
#> pruned ratio: 2.0
print(f"removed ratio: {size(model.state_dict()) / plain:.1f}")
#> removed ratio: 1.0
x = torch.randn(3, 100)
assert torch.equal(resumed(x), model(x))
