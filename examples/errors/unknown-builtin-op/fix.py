import subprocess
import sys
import warnings
from pathlib import Path

import torch

warnings.filterwarnings("ignore", "`torch.jit", FutureWarning)  # 2.14부터 보이는 사용 중단 예정 경고입니다.
Path("my_ops.py").write_text("""
import torch
ops = torch.library.Library("my_ops", "DEF")
ops.define("double(Tensor x) -> Tensor")
ops.impl("double", lambda x: x * 2, "CompositeExplicitAutograd")
""")
Path("train.py").write_text("""
import torch, my_ops
class Net(torch.nn.Module):
    def forward(self, x):
        return torch.ops.my_ops.double(x)
torch.jit.script(Net()).save("model.pt")
""")
subprocess.run([sys.executable, "-W", "ignore", "train.py"], check=True)
sys.path.insert(0, str(Path.cwd()))

# --8<-- [start:fix]
import my_ops  # 연산을 등록합니다. 모델을 열기 전에 import하세요.

model = torch.jit.load("model.pt")
print(model(torch.ones(2)).tolist())
#> [2.0, 2.0]
# --8<-- [end:fix]
assert model(torch.ones(2)).tolist() == [2.0, 2.0]
assert my_ops.ops is not None
