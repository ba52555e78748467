# /// script
# dependencies = ["torch>=2.13"]
# ///
import os
import subprocess
import sys
import warnings

# --8<-- [start:setup]
import json
import zipfile

import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 3)

    def forward(self, x):
        return self.output(x)


model = Classifier().eval()
# --8<-- [end:setup]
# 라이브러리끼리 부르다 나는 경고라 우리 코드와는 관계가 없습니다.
warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)

# --8<-- [start:save]
batch = torch.export.Dim("batch", max=8)
program = torch.export.export(model, (torch.randn(4, 4),), dynamic_shapes={"x": {0: batch}})
torch._inductor.aoti_compile_and_package(program, package_path="model.pt2")
# --8<-- [end:save]
x = torch.randn(7, 4)
torch.save({"x": x, "answer": model(x).detach()}, "expected.pt")

# --8<-- [start:load]
reader = """
import torch

model = torch._inductor.aoti_load_package("model.pt2")
expected = torch.load("expected.pt", weights_only=True)
answer = model(expected["x"])
print(tuple(answer.shape), torch.allclose(answer, expected["answer"], atol=1e-6))
for batch in (100, 1):
    try:
        model(torch.ones(batch, 4))
    except RuntimeError as error:
        print(str(error).partition(": ")[2].strip())"""
strict = os.environ | {"AOTI_RUNTIME_CHECK_INPUTS": "1"}
run = subprocess.run([sys.executable, "-c", reader], env=strict, capture_output=True, text=True)
for line in run.stdout.splitlines():
    print(line)
    #> (7, 3) True
    #> dim value is too large at 0, expected to be <= 8, but got: 100
    #> dim value is too small at 0, expected it to be >= 2, but got: 1
# --8<-- [end:load]
assert run.returncode == 0, run.stderr

# --8<-- [start:unchecked]
compiled = torch._inductor.aoti_load_package("model.pt2")  # 환경 변수를 켜지 않았습니다.
print(tuple(compiled(torch.ones(100, 4)).shape), compiled(x).requires_grad)
#> (100, 3) False
# --8<-- [end:unchecked]

# --8<-- [start:check]
with zipfile.ZipFile("model.pt2") as file:
    libraries = [name for name in file.namelist() if name.endswith(".so")]
    record = next(name for name in file.namelist() if name.endswith("wrapper_metadata.json"))
    made_on = json.loads(file.read(record))
print(len(libraries), made_on["AOTI_DEVICE_KEY"])
#> 1 cpu
for name in sorted(made_on):
    print(name)
    #> AOTI_COMPUTE_CAPABILITY
    #> AOTI_CPU_ISA
    #> AOTI_DEVICE_KEY
    #> AOTI_MACHINE
    #> AOTI_PLATFORM
# --8<-- [end:check]
assert made_on["AOTI_DEVICE_KEY"] == "cpu"
