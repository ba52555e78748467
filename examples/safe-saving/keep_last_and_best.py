from pathlib import Path

import torch
from torch import nn

import safe_saving
from keep_checkpoints import keep_last, latest, step_path

torch.manual_seed(0)
accuracy = {1: 0.71, 2: 0.90, 3: 0.84, 4: 0.86}  # 스텝마다 평가한 정확도라고 합시다.


# --8<-- [start:save]
def train(last_step):
    model = nn.Linear(10, 2)
    start, best = 1, 0.0
    path, checkpoint = latest("run")
    if checkpoint:
        model.load_state_dict(checkpoint["model"])
        start, best = checkpoint["step"] + 1, checkpoint["best"]  # 최고 기록도 잇습니다.
    for step in range(start, last_step + 1):
        # 여기에서 한 스텝을 학습하고 평가합니다.
        if accuracy[step] > best:
            best = accuracy[step]
            safe_saving.save({"model": model.state_dict(), "step": step}, "run/best.pt")
        now = {"model": model.state_dict(), "step": step, "best": best}
        safe_saving.save(now, step_path("run", step))
        keep_last("run", 2)  # 새것을 다 쓴 다음에 옛것을 지웁니다.
# --8<-- [end:save]


# --8<-- [start:check]
train(last_step=2)
train(last_step=4)  # 멈추었다가 이어서 합니다.
print(sorted(path.name for path in Path("run").iterdir()))
#> ['best.pt', 'step-00000003.pt', 'step-00000004.pt']
print(safe_saving.load("run/best.pt")["step"])
#> 2
# --8<-- [end:check]
assert latest("run")[1]["best"] == 0.90
assert torch.equal(
    latest("run")[1]["model"]["weight"], safe_saving.load("run/best.pt")["model"]["weight"]
)
