# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from torch import nn

# --8<-- [start:setup]
from safetensors.torch import load_file, save_file
# --8<-- [end:setup]


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 50)
        self.norm = nn.BatchNorm1d(50)
        self.output = nn.Linear(50, 1)

    def forward(self, x):
        return self.output(torch.relu(self.norm(self.hidden(x))))


model = Classifier().eval()

# --8<-- [start:save]
save_file(model.state_dict(), "model.safetensors")
# --8<-- [end:save]

# --8<-- [start:load]
model2 = Classifier()
print(model2.load_state_dict(load_file("model.safetensors")))
#> <All keys matched successfully>
model2.eval()
# --8<-- [end:load]

# --8<-- [start:check]
x = torch.randn(4, 10)
print(torch.equal(model(x), model2(x)))
#> True
# --8<-- [end:check]

# --8<-- [start:device]
weights = load_file("model.safetensors", device="cpu")  # GPU라면 "cuda:0"처럼 적습니다.
print(type(weights).__name__, weights["output.weight"].device)
#> dict cpu
# --8<-- [end:device]
saved = model.state_dict()
assert weights.keys() == saved.keys()
assert all(torch.equal(weights[name], saved[name]) for name in saved)
