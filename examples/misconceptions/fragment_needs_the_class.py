import subprocess
import sys
from pathlib import Path

# --8<-- [start:setup]
fragment = """
import torch
model = Classifier(10, 1)
torch.save(model.state_dict(), "model.pt")
"""
definition = """
from torch import nn
class Classifier(nn.Linear):
    pass
"""
# --8<-- [end:setup]


# --8<-- [start:check]
def run(code):
    return subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")


print(run(fragment).stderr.splitlines()[-1])
#> NameError: name 'Classifier' is not defined
print(run(definition + fragment).returncode)
#> 0
# --8<-- [end:check]
assert Path("model.pt").stat().st_size > 0
