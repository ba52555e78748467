# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from safetensors.torch import load_file, save_file
from torch import nn


class Classifier(nn.Linear):
    def forward(self, x):
        return torch.relu(super().forward(x))


model = Classifier(4, 2)
x = torch.randn(3, 4)

# --8<-- [start:save]
save_file(model.state_dict(), "model.safetensors")
# --8<-- [end:save]

# --8<-- [start:load]
restored = Classifier(4, 2)
restored.load_state_dict(load_file("model.safetensors"))
# --8<-- [end:load]
assert torch.equal(model(x), restored(x))

# --8<-- [start:export]
program = torch.export.export(model.eval(), (x,))
torch.export.save(program, "model.pt2")
# --8<-- [end:export]

expected = model(x)
del model, restored, Classifier
# --8<-- [start:run]
deployed = torch.export.load("model.pt2").module()
# --8<-- [end:run]
assert torch.equal(expected, deployed(x))
