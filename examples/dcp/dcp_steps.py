import os
import re
import shutil
import warnings

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
from torch import nn


# --8<-- [start:setup]
def complete(run):
    """run 아래에서 저장이 끝난 step-N 디렉터리를 오래된 것부터 돌려줍니다. 없으면 []."""
    names = os.listdir(run) if os.path.isdir(run) else []
    steps = sorted(int(name[5:]) for name in names if re.fullmatch(r"step-\d+", name))
    folders = [os.path.join(run, f"step-{step}") for step in steps]
    return [folder for folder in folders if os.path.exists(f"{folder}/.metadata")]


def save_step(state, run, step, keep=3):
    """state를 run/step-N에 저장하고, 끝난 것은 마지막 keep개만 남깁니다. 모든 랭크가 부릅니다.

    끝까지 저장된 step-N이 있으면 덮어쓰지 않고 CheckpointException을 냅니다.
    """
    writer = dcp.FileSystemWriter(os.path.join(run, f"step-{step}"), overwrite=False)
    dcp.save(state, storage_writer=writer)  # 모든 랭크가 끝나야 돌아옵니다.
    if not dist.is_initialized() or dist.get_rank() == 0:
        older = [f for f in complete(run) if int(f.rpartition("-")[2]) <= step]
        for folder in older[:-keep]:  # 이 스텝보다 뒤의 것은 지우지 않습니다.
            os.remove(f"{folder}/.metadata")  # 지우다 멈춰도 끝난 것으로 보이지 않습니다.
            shutil.rmtree(folder)
# --8<-- [end:setup]


if __name__ == "__main__":
    warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
    model = nn.Linear(4, 2)
    assert complete("run") == []
    for step in (90, 100, 110, 120):
        save_step({"model": model.state_dict(), "step": step}, "run", step)
    assert [os.path.basename(f) for f in complete("run")] == ["step-100", "step-110", "step-120"]
    os.remove("run/step-120/.metadata")  # 저장하다 멈춘 것과 같습니다.
    state = {"model": nn.Linear(4, 2).state_dict(), "step": 0}
    dcp.load(state, checkpoint_id=complete("run")[-1])
    assert state["step"] == 110 and torch.equal(state["model"]["weight"], model.weight)
    refused = False
    try:
        save_step(state, "run", 110)
    except dcp.api.CheckpointException:
        refused = True
    assert refused
    save_step(state, "run", 120)  # 끝나지 않은 것은 다시 저장할 수 있습니다.
    assert complete("run")[-1] == os.path.join("run", "step-120")
    save_step(state, "run", 50)  # 앞의 스텝으로 되돌아갔습니다. 방금 쓴 것을 지우지 않습니다.
    assert complete("run")[0] == os.path.join("run", "step-50")
