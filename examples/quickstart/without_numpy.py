import subprocess
import sys

# --8<-- [start:reproduce]
code = "import sys; sys.modules['numpy'] = None; import torch"  # NumPy가 없는 것처럼 만듭니다.
run = subprocess.run([sys.executable, "-c", code], capture_output=True, encoding="utf-8")
print("Failed to initialize NumPy" in run.stderr, run.returncode)
#> True 0
# --8<-- [end:reproduce]
assert "UserWarning" in run.stderr
