from pathlib import Path

import torch


# --8<-- [start:fix]
import tempfile


def first_writable(*folders):
    """파일을 만들 수 있는 첫 디렉터리. 없는 디렉터리는 만듭니다."""
    reasons = []
    for folder in map(Path, folders):
        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder):  # 정말 써지는지 한 번 써 봅니다.
                return folder
        except OSError as error:
            reasons.append(f"{folder}: {error.strerror}")
    raise OSError("쓸 수 있는 디렉터리가 없습니다. " + ", ".join(reasons))


folder = first_writable("/proc/runs", "runs")  # /proc에는 아무도 쓰지 못합니다.
torch.save({"weight": torch.ones(2)}, folder / "model.pt")
print(folder)
#> runs
# --8<-- [end:fix]

assert torch.equal(torch.load("runs/model.pt", weights_only=True)["weight"], torch.ones(2))
