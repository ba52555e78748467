import subprocess
import sys
import zipfile

import torch
from torch import nn


class Classifier(nn.Linear):
    pass


torch.save(nn.Linear(4, 2), "linear.pt")
torch.save(Classifier(4, 2), "model_full.pt")

# --8<-- [start:load]
code = """
import torch
print(torch.load("linear.pt", weights_only=False))
torch.load("model_full.pt", weights_only=False)
"""
run = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")
print(run.stdout.strip())
#> Linear(in_features=4, out_features=2, bias=True)
print(run.stderr.splitlines()[-1].split(" on ")[0])
#> AttributeError: Can't get attribute 'Classifier'
# --8<-- [end:load]

# --8<-- [start:check]
content = zipfile.ZipFile("model_full.pt").read("model_full/data.pkl")
print(b"Classifier" in content, b"def forward" in content)
#> True False
# --8<-- [end:check]
assert run.returncode == 1
