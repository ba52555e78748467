import os
import subprocess
import sys
from pathlib import Path

import torch
import training_checkpoint

Path("train.py").write_text("""\
# --8<-- [start:train]
import os

import torch
import training_checkpoint
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 8)
model = nn.Sequential(nn.Linear(8, 32), nn.BatchNorm1d(32), nn.Dropout(0.3), nn.Linear(32, 1))
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
scheduler = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=60)
parts = {"model": model, "optimizer": optimizer, "scheduler": scheduler}

start = 0
if os.path.exists("run.pt"):  # 멈춘 적이 있으면 거기서 이어 갑니다.
    progress, rng = training_checkpoint.load("run.pt", parts)
    training_checkpoint.set_rng(rng)
    start = progress["epoch"] + 1

for epoch in range(start, 60):
    loss = nn.functional.mse_loss(model(x), x.sum(dim=1, keepdim=True))
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    scheduler.step()
    training_checkpoint.save("run.pt", parts, {"epoch": epoch})
    print(epoch, flush=True)

torch.save(model.state_dict(), "model.pt")
# --8<-- [end:train]
# train.py는 여기까지입니다.""", "utf-8")
MODULE = str(Path(training_checkpoint.__file__).parent)  # training_checkpoint.py가 있는 디렉터리


# --8<-- [start:check]
def run(kill_at=None):
    process = subprocess.Popen(
        [sys.executable, "train.py"],
        stdout=subprocess.PIPE,
        encoding="utf-8",
        env=os.environ | {"PYTHONPATH": MODULE},
    )
    epochs = []
    for line in process.stdout:
        epochs.append(int(line))
        if epochs[-1] == kill_at:
            process.kill()  # 아무 준비도 시키지 않고 끝냅니다.
    process.wait()
    return epochs


run()  # 멈추지 않고 끝까지 학습합니다.
full = torch.load("model.pt", weights_only=True)
Path("run.pt").unlink()

run(kill_at=20)
resumed_epochs = run()  # 같은 명령을 다시 실행합니다.
resumed = torch.load("model.pt", weights_only=True)
print(all(torch.equal(tensor, resumed[key]) for key, tensor in full.items()))
#> True
# --8<-- [end:check]
assert 20 < resumed_epochs[0] and resumed_epochs[-1] == 59, resumed_epochs
assert all(torch.equal(tensor, resumed[key]) for key, tensor in full.items())
