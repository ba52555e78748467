# /// script
# dependencies = ["torch>=2.13"]
# ///
import re
from pathlib import Path

import torch

import safe_saving

weights = {"weight": torch.ones(4)}


def message(save, path):
    try:
        save(weights, path)
    except (RuntimeError, safe_saving.CheckpointError) as error:
        return re.sub(r"\.cc:\d+", ".cc:…", str(error))  # 줄 번호는 버전마다 다릅니다.


# --8<-- [start:reproduce]
Path("run").mkdir()
for path in ("runs/today/model.pt", "run"):
    print(message(torch.save, path))
    #> Parent directory runs/today does not exist.
    #> [enforce fail at inline_container.cc:…] . open file failed with strerror: Is a directory
# --8<-- [end:reproduce]

# --8<-- [start:fix]
Path("runs/today").mkdir(parents=True, exist_ok=True)
torch.save(weights, "runs/today/model.pt")
# --8<-- [end:fix]
assert message(safe_saving.save, "new/place/model.pt") is None
assert "디렉터리나 장치입니다" in message(safe_saving.save, "run")
assert torch.equal(torch.load("runs/today/model.pt", weights_only=True)["weight"], torch.ones(4))
