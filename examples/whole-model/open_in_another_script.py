import subprocess
import sys
from pathlib import Path

Path("train.py").write_text("""\
# --8<-- [start:train]
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)


if __name__ == "__main__":
    torch.save(Net(), "model_full.pt")  # 파일에는 __main__.Net이라고 적힙니다.
# --8<-- [end:train]
""", "utf-8")

Path("predict.py").write_text("""\
# --8<-- [start:predict]
import torch
from torch import nn

from train import Net

names = [(Net, "__main__.Net"), nn.Linear]  # 파일에 적힌 이름과 지금의 클래스를 짝짓습니다.
with torch.serialization.safe_globals(names):
    model = torch.load("model_full.pt", weights_only=True)
print(type(model).__module__)
# --8<-- [end:predict]
""", "utf-8")

wrong = Path("predict.py").read_text("utf-8").replace('(Net, "__main__.Net")', "Net")
Path("wrong.py").write_text(wrong, "utf-8")


def run(script):
    return subprocess.run([sys.executable, script], capture_output=True, encoding="utf-8")


run("train.py")
print("predict.py:", run("predict.py").stdout.strip())
#> predict.py: train
error = run("wrong.py").stderr
print("[Net, nn.Linear]:", "Unsupported global: GLOBAL __main__.Net" in error)
#> [Net, nn.Linear]: True
assert "UnpicklingError" in error
