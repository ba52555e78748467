import torch
from torch import nn

# --8<-- [start:setup]
import model_file


@model_file.register
class Classifier(nn.Module):
    def __init__(self, inputs, hidden=64):
        super().__init__()
        self.layers = nn.Sequential(nn.Linear(inputs, hidden), nn.ReLU(), nn.Linear(hidden, 2))

    def forward(self, x):
        return self.layers(x)
# --8<-- [end:setup]


# --8<-- [start:save]
model = Classifier(inputs=10)
model_file.save(model, {"inputs": 10}, "model.pt")
# --8<-- [end:save]

# --8<-- [start:load]
restored = model_file.load("model.pt")
print(type(restored).__name__, restored.training)
#> Classifier False
# --8<-- [end:load]

# --8<-- [start:check]
file = torch.load("model.pt", weights_only=True)
print(file["class"], file["config"])
#> Classifier {'inputs': 10, 'hidden': 64}
# --8<-- [end:check]
x = torch.ones(1, 10)
assert torch.equal(restored(x), model.eval()(x))

# --8<-- [start:unknown]
torch.save({**file, "class": "os.system"}, "strange.pt")
try:
    model_file.load("strange.pt")
except KeyError as error:
    message = error.args[0]
print(message)
#> strange.pt: 모르는 모델 'os.system'. 등록된 모델: Classifier
# --8<-- [end:unknown]

try:
    model_file.save(model, {"inputs": 10, "hiden": 64}, "model.pt")
except TypeError as error:
    typo = str(error)
assert "hiden" in typo
