# /// script
# dependencies = ["torch>=2.11"]
# ///
import subprocess
import sys
import warnings

warnings.filterwarnings("ignore", "`torch.jit", FutureWarning)  # 2.14부터 보이는 사용 중단 예정 경고입니다.

# --8<-- [start:setup]
import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 50)
        self.output = nn.Linear(50, 3)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


model = Classifier().eval()
# --8<-- [end:setup]

# --8<-- [start:save]
scripted = torch.jit.script(model)
scripted.save("model.pt")
# --8<-- [end:save]
x = torch.randn(7, 10)
torch.save({"x": x, "answer": model(x).detach()}, "expected.pt")

# --8<-- [start:load]
reader = """
import torch

model = torch.jit.load("model.pt", map_location="cpu")
expected = torch.load("expected.pt", weights_only=True)
with torch.no_grad():
    answer = model(expected["x"])
print(torch.equal(answer, expected["answer"]), model.training)"""
run = subprocess.run([sys.executable, "-c", reader], capture_output=True, text=True)
print(run.stdout.strip())
#> True False
# --8<-- [end:load]
assert run.returncode == 0, run.stderr

# --8<-- [start:check]
loud = [sys.executable, "-W", "always", "-c", reader]
run = subprocess.run(loud, capture_output=True, text=True)
print(run.stderr.count("`torch.jit.load` is deprecated"))
#> 1
# --8<-- [end:check]
assert run.returncode == 0, run.stderr
