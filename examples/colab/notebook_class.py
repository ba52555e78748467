import subprocess
import sys
from pathlib import Path

# --8<-- [start:setup]
source = """\
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(4, 2)
"""
Path("model.py").write_text(source)  # 노트북에서는 %%writefile model.py로 시작하는 셀입니다.
# --8<-- [end:setup]

# --8<-- [start:save]
notebook = """
import torch
from model import Net

torch.save(Net().state_dict(), "weights.pt")
"""
subprocess.run([sys.executable, "-c", notebook], check=True)
# --8<-- [end:save]

# --8<-- [start:load]
server = """
import torch
from model import Net

net = Net()
print(net.load_state_dict(torch.load("weights.pt", map_location="cpu", weights_only=True)))
"""
run = subprocess.run([sys.executable, "-c", server], capture_output=True, text=True, check=True)
print(run.stdout.strip())
#> <All keys matched successfully>
# --8<-- [end:load]

# --8<-- [start:reproduce]
subprocess.run(
    [sys.executable, "-c", source + "\nimport torch\ntorch.save(Net(), 'whole.pt')"], check=True
)
opener = "import torch\ntorch.load('whole.pt', weights_only=True)"
run = subprocess.run([sys.executable, "-c", opener], capture_output=True, text=True)
print("GLOBAL __main__.Net" in run.stderr)
#> True
# --8<-- [end:reproduce]
assert run.returncode == 1
