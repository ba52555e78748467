import subprocess
import sys

import torch
from int8_linear import quantize
from torch import nn

torch.manual_seed(0)

# --8<-- [start:save]
model = quantize(nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 2))).eval()
x = torch.ones(1, 64)
torch.export.save(torch.export.export(model, (x,)), "int8.pt2")
torch.save(model(x), "answer.pt")
# --8<-- [end:save]

# --8<-- [start:load]
reader = """
import torch

program = torch.export.load("int8.pt2")
output = program.module()(torch.ones(1, 64))
print(torch.equal(output, torch.load("answer.pt", weights_only=True)))
print(program.state_dict["0.weight_int8"].dtype)"""
run = subprocess.run([sys.executable, "-c", reader], capture_output=True, text=True)
for line in run.stdout.splitlines():
    print(line)
    #> True
    #> torch.int8
# --8<-- [end:load]
assert run.returncode == 0, run.stderr
