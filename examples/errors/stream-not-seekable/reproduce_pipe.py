import sys

import torch

torch.save({"weight": torch.ones(2)}, "model.pt")
command = [sys.executable, "-c", "import sys; sys.stdout.buffer.write(open('model.pt', 'rb').read())"]

# --8<-- [start:load]
import subprocess

process = subprocess.Popen(command, stdout=subprocess.PIPE)  # `cat model.pt |`와 같습니다.
torch.load(process.stdout)  # 기본값
# --8<-- [end:load]
