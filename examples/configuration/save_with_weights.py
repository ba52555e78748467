import torch
from torch import nn


# --8<-- [start:setup]
class Classifier(nn.Module):
    def __init__(self, inputs, hidden=64, dropout=0.1):
        super().__init__()
        self.body = nn.Sequential(nn.Linear(inputs, hidden), nn.ReLU(), nn.Dropout(dropout))
        self.head = nn.Linear(hidden, 2)

    def forward(self, x):
        return self.head(self.body(x))
# --8<-- [end:setup]


# --8<-- [start:save]
config = {"inputs": 10, "hidden": 32, "dropout": 0.1}  # 기본값과 같은 것도 적습니다.
model = Classifier(**config)
torch.save({"config": config, "model": model.state_dict()}, "model.pt")
# --8<-- [end:save]

# --8<-- [start:load]
file = torch.load("model.pt", map_location="cpu", weights_only=True)
restored = Classifier(**file["config"])
restored.load_state_dict(file["model"])
restored.eval()
# --8<-- [end:load]

# --8<-- [start:check]
x = torch.ones(3, 10)
print(file["config"], torch.equal(restored(x), model.eval()(x)))
#> {'inputs': 10, 'hidden': 32, 'dropout': 0.1} True
# --8<-- [end:check]
assert file["config"] == config and restored.body[2].p == 0.1
