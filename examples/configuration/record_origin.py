import torch
from torch import nn

# --8<-- [start:setup]
import platform
import subprocess


def git_commit():
    """지금 코드의 커밋입니다. 고친 채 커밋하지 않았으면 -dirty가 붙고, 저장소가 아니면 None입니다."""
    command = ["git", "describe", "--always", "--dirty", "--abbrev=40", "--exclude", "*"]
    try:
        return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
    except (OSError, subprocess.CalledProcessError):
        return None
# --8<-- [end:setup]


model = nn.Linear(4, 2)

# --8<-- [start:save]
origin = {
    "torch": str(torch.__version__),  # TorchVersion이라는 클래스라서 str로 바꿉니다.
    "python": platform.python_version(),
    "commit": git_commit(),
}
torch.save({"origin": origin, "model": model.state_dict()}, "model.pt")
# --8<-- [end:save]

# --8<-- [start:check]
file = torch.load("model.pt", map_location="cpu", weights_only=True)
print(list(file["origin"]), file["origin"]["torch"] == torch.__version__)
#> ['torch', 'python', 'commit'] True
# --8<-- [end:check]
assert origin["commit"] is None or len(origin["commit"].removesuffix("-dirty")) == 40
