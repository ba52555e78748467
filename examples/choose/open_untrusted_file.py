# /// script
# dependencies = ["torch>=2.13", "safetensors", "numpy"]
# ///
import contextlib
import io
import logging
import zipfile
from pathlib import Path

import torch
from safetensors.torch import save_file
from torch import nn


# --8<-- [start:setup]
class Payload:
    def __reduce__(self):  # pickle이 이 객체를 복원할 때 호출할 함수와 인자입니다.
        return open, ("ran.txt", "w")


def runs_code(load):
    Path("ran.txt").unlink(missing_ok=True)
    with contextlib.suppress(Exception):
        load()
    return "실행됨" if Path("ran.txt").exists() else "실행 안 됨"
# --8<-- [end:setup]


# --8<-- [start:pickle]
torch.save({"weight": torch.ones(2), "note": Payload()}, "model.pt")
print("weights_only=True:", runs_code(lambda: torch.load("model.pt", weights_only=True)))
#> weights_only=True: 실행 안 됨
print("weights_only=False:", runs_code(lambda: torch.load("model.pt", weights_only=False)))
#> weights_only=False: 실행됨
# --8<-- [end:pickle]

# --8<-- [start:safetensors]
refused = ""
try:
    save_file({"weight": torch.ones(2), "note": Payload()}, "model.safetensors")
except ValueError as error:
    refused = str(error).partition(" but ")[0]
print(refused)
#> Key `note` is invalid, expected torch.Tensor
# --8<-- [end:safetensors]

program = torch.export.export(nn.Linear(4, 2).eval(), (torch.ones(1, 4),))
torch.export.save(program, "good.pt2")
logging.disable(logging.WARNING)  # 불러오다가 남기는 경고 로그를 화면에서 뺍니다.

# --8<-- [start:export]
pickled = io.BytesIO()
torch.save(Payload(), pickled)
with zipfile.ZipFile("good.pt2") as good, zipfile.ZipFile("bad.pt2", "w") as bad:
    for name in good.namelist():  # 예시 입력이 든 자리만 바꿉니다.
        bad.writestr(name, pickled.getvalue() if "sample_inputs" in name else good.read(name))

print("torch.export.load:", runs_code(lambda: torch.export.load("bad.pt2")))
#> torch.export.load: 실행됨
# --8<-- [end:export]
assert runs_code(lambda: torch.export.load("good.pt2")) == "실행 안 됨"
logging.disable(logging.NOTSET)
