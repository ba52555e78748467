import pickle

import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 50)
        self.output = nn.Linear(50, 1)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


model = Classifier()
torch.save(model, "model_full.pt")

# --8<-- [start:list]
names = torch.serialization.get_unsafe_globals_in_checkpoint("model_full.pt")
print(sorted(names))
#> ['__main__.Classifier', 'torch.nn.modules.linear.Linear']
# --8<-- [end:list]

# --8<-- [start:load]
with torch.serialization.safe_globals([Classifier, nn.Linear]):  # 이 블록에서만 허용합니다.
    restored = torch.load("model_full.pt", weights_only=True)
# --8<-- [end:load]

# --8<-- [start:check]
x = torch.randn(4, 10)
print(torch.equal(model(x), restored(x)))
#> True
# --8<-- [end:check]
message = ""
try:
    with torch.serialization.safe_globals([Classifier]):  # Linear는 허용하지 않았습니다.
        torch.load("model_full.pt", weights_only=True)
except pickle.UnpicklingError as error:
    message = str(error)
assert "GLOBAL torch.nn.modules.linear.Linear" in message
