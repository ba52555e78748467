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
        self.output = nn.Linear(50, 1)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


model = Classifier().eval()

# --8<-- [start:save]
save_file(model.state_dict(), "model.safetensors")
# --8<-- [end:save]

# --8<-- [start:load]
restored = Classifier()
restored.load_state_dict(load_file("model.safetensors"))
restored.eval()
# --8<-- [end:load]

# --8<-- [start:check]
x = torch.randn(4, 10)
print(torch.equal(model(x), restored(x)))
#> True
# --8<-- [end:check]
assert restored.state_dict().keys() == model.state_dict().keys()
