import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.body = nn.Linear(4, 8)
        self.head = nn.Linear(8, 2)


source = Classifier()
torch.save(source.state_dict(), "model.pt")
torch.save(nn.ModuleDict({"module": source}).state_dict(), "parallel.pt")
torch.save(source, "model_full.pt")

# --8<-- [start:weights]
model = Classifier()
model.load_state_dict(torch.load("model.pt", weights_only=True))
model.eval()
# --8<-- [end:weights]
assert torch.equal(model.head.weight, source.head.weight)

# --8<-- [start:prefix]
state_dict = torch.load("parallel.pt", map_location="cpu", weights_only=True)
nn.modules.utils.consume_prefix_in_state_dict_if_present(state_dict, "module.")
# --8<-- [end:prefix]
assert state_dict.keys() == model.state_dict().keys()
# --8<-- [start:warmstart]
kept = {key: tensor for key, tensor in state_dict.items() if not key.startswith("head.")}
print(model.load_state_dict(kept, strict=False).missing_keys)
#> ['head.weight', 'head.bias']
# --8<-- [end:warmstart]

# --8<-- [start:whole]
with torch.serialization.safe_globals([Classifier, nn.Linear]):
    model = torch.load("model_full.pt", weights_only=True)
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:whole]
assert torch.load("model.pt", weights_only=True).keys() == source.state_dict().keys()
