import signal
import subprocess
import sys
from pathlib import Path

import torch

import safe_saving

torch.save({"weight": torch.ones(1_000_000)}, "model.pt")

Path("overwrite.py").write_text("""\
# --8<-- [start:reproduce]
import torch

weights = torch.load("model.pt", weights_only=True, mmap=True)  # 값이 아직 파일에 있습니다.
torch.save(weights, "model.pt")  # 그 파일을 비우고 쓰기 시작합니다.
# --8<-- [end:reproduce]
""", "utf-8")

# --8<-- [start:check]
ended = subprocess.run([sys.executable, "overwrite.py"], capture_output=True)
print(signal.Signals(-ended.returncode).name)  # 파이썬의 예외 없이 프로세스가 죽습니다.
#> SIGBUS
# --8<-- [end:check]
assert b"Traceback" not in ended.stderr

# --8<-- [start:fix]
safe_saving.save({"weight": torch.ones(1_000_000)}, "model.pt")
weights = torch.load("model.pt", weights_only=True, mmap=True)
safe_saving.save(weights, "model.pt")  # 새 파일에 쓰고 이름을 바꿉니다.
print(torch.equal(weights["weight"], torch.ones(1_000_000)))  # 옛 파일을 계속 읽습니다.
#> True
# --8<-- [end:fix]
assert torch.equal(safe_saving.load("model.pt")["weight"], torch.ones(1_000_000))
