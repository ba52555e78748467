# /// script
# dependencies = ["torch"]
# ///
import sys
from pathlib import Path

import torch
from torch import nn

# --8<-- [start:setup]
try:
    from google.colab import drive
except ImportError:  # Colab이 아니면 보통의 디렉터리입니다.
    folder = Path("drive/my-run")
else:
    drive.mount("/content/drive")  # mkdir보다 먼저 연결해야 합니다.
    folder = Path("/content/drive/MyDrive/my-run")
    sys.path.insert(0, "/content/drive/MyDrive")  # drive_checkpoint.py를 올려 둔 곳입니다.
folder.mkdir(parents=True, exist_ok=True)

import drive_checkpoint


def disconnect_at(step, when):
    """세션이 끊기는 것을 흉내 냅니다. 여러분의 코드에서는 빼세요."""
    if step == when:
        raise ConnectionError("세션이 끊겼습니다.")
# --8<-- [end:setup]


# --8<-- [start:save]
def train(total, folder, disconnected=None):
    torch.manual_seed(0)
    model = nn.Linear(4, 1)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.1)
    start = 0
    if file := drive_checkpoint.latest(folder):  # 있으면 이어서, 없으면 처음부터 합니다.
        model.load_state_dict(file["model"])
        optimizer.load_state_dict(file["optimizer"])
        start = file["step"]
    for step in range(start + 1, total + 1):
        disconnect_at(step, disconnected)
        optimizer.zero_grad()
        model(torch.full((2, 4), float(step))).pow(2).mean().backward()
        optimizer.step()
        state = {"step": step, "model": model.state_dict(), "optimizer": optimizer.state_dict()}
        drive_checkpoint.save(state, folder, step)
    return start, model
# --8<-- [end:save]


# --8<-- [start:check]
try:
    train(6, folder, disconnected=4)  # 네 번째 스텝에서 세션이 끊깁니다.
except ConnectionError:
    left = [path.name for path in drive_checkpoint.steps(folder)]
print(left)
#> ['step-00000002.pt', 'step-00000003.pt']

start, model = train(6, folder)  # 다음 세션에서 같은 셀을 다시 실행합니다.
print(start, [path.name for path in drive_checkpoint.steps(folder)])
#> 3 ['step-00000005.pt', 'step-00000006.pt']
# --8<-- [end:check]
Path("whole").mkdir()
_, whole = train(6, Path("whole"))
assert torch.equal(model.weight, whole.weight) and start == 3
