import subprocess
import sys
import warnings

# --8<-- [start:setup]
import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3)).eval().to("cuda")
x = torch.randn(4, 4, device="cuda")
# --8<-- [end:setup]
# 라이브러리끼리 부르다 나는 경고라 우리 코드와는 관계가 없습니다.
warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)

# --8<-- [start:save]
program = torch.export.export(model, (x,))  # GPU에 올린 모델을 내보냅니다.
torch._inductor.aoti_compile_and_package(program, package_path="model.pt2")
# --8<-- [end:save]
torch.save({"x": x, "answer": model(x).detach()}, "expected.pt")

# --8<-- [start:load]
reader = """
import torch

model = torch._inductor.aoti_load_package("model.pt2")
expected = torch.load("expected.pt", map_location="cuda", weights_only=True)
answer = model(expected["x"])
print(answer.device.type, torch.allclose(answer, expected["answer"], atol=1e-2))"""
run = subprocess.run([sys.executable, "-c", reader], capture_output=True, text=True)
print(run.stdout.strip())
#> cuda True
# --8<-- [end:load]
assert run.returncode == 0, run.stderr
