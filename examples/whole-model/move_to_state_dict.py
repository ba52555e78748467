import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self, inputs, hidden):
        super().__init__()
        self.hidden = nn.Linear(inputs, hidden)
        self.output = nn.Linear(hidden, 1)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


torch.save(Classifier(10, 50), "model_full.pt")

# --8<-- [start:save]
with torch.serialization.safe_globals([Classifier, nn.Linear]):
    old = torch.load("model_full.pt", weights_only=True)

config = {"inputs": old.hidden.in_features, "hidden": old.hidden.out_features}
torch.save({"config": config, "model": old.state_dict()}, "model.pt")
# --8<-- [end:save]

# --8<-- [start:load]
file = torch.load("model.pt", weights_only=True)
model = Classifier(**file["config"])
model.load_state_dict(file["model"])
model.eval()
# --8<-- [end:load]

# --8<-- [start:check]
print(file["config"])
#> {'inputs': 10, 'hidden': 50}
x = torch.randn(4, 10)
print(torch.equal(old.eval()(x), model(x)))
#> True
# --8<-- [end:check]
assert all(torch.equal(a, b) for a, b in zip(old.parameters(), model.parameters(), strict=True))
