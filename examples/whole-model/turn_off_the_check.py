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

# --8<-- [start:load]
restored = torch.load("model_full.pt", weights_only=False)  # 내가 만든 파일입니다.
# --8<-- [end:load]

# --8<-- [start:check]
x = torch.randn(4, 10)
print(type(restored).__name__, torch.equal(model(x), restored(x)))
#> Classifier True
# --8<-- [end:check]
assert restored is not model
