# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import subprocess
import sys

import torch
from safetensors.torch import save_file
from torch import nn


# --8<-- [start:setup]
class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 50)
        self.output = nn.Linear(50, 1)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


model = Classifier().eval()
torch.save(model.state_dict(), "state_dict.pt")
torch.save(model, "whole.pt")
torch.save({"model": model.state_dict(), "epoch": 3}, "checkpoint.pt")
save_file(model.state_dict(), "model.safetensors")
torch.export.save(torch.export.export(model, (torch.ones(1, 10),)), "model.pt2")
torch.save(model(torch.ones(1, 10)), "answer.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
reader = """
import torch
from safetensors.torch import load_file

print("state_dict:", type(torch.load("state_dict.pt", weights_only=True)).__name__)
try:
    torch.load("whole.pt", weights_only=False)
except AttributeError as error:
    print("whole:", str(error).split(" on ")[0])
print("checkpoint:", type(torch.load("checkpoint.pt", weights_only=True)).__name__)
print("safetensors:", type(load_file("model.safetensors")).__name__)

output = torch.export.load("model.pt2").module()(torch.ones(1, 10))
print("export:", torch.equal(output, torch.load("answer.pt", weights_only=True)))"""
run = subprocess.run([sys.executable, "-c", reader], capture_output=True, text=True)
for line in run.stdout.splitlines():
    print(line)
    #> state_dict: OrderedDict
    #> whole: Can't get attribute 'Classifier'
    #> checkpoint: dict
    #> safetensors: dict
    #> export: True
# --8<-- [end:load]
assert run.returncode == 0, run.stderr
