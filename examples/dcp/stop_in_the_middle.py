# /// script
# dependencies = ["torch>=2.13"]
# ///
import os
import subprocess
import sys
import warnings

import torch
import torch.distributed.checkpoint as dcp
from dcp_steps import complete

warnings.filterwarnings("ignore", message="torch.distributed is disabled")

train = """
# --8<-- [start:train]
import os
import warnings

import torch
import torch.distributed.checkpoint as dcp

warnings.filterwarnings("ignore", message="torch.distributed is disabled")


class Interrupted(dcp.FileSystemWriter):
    def finish(self, metadata, results):  # 데이터를 다 쓰고 .metadata를 쓰기 직전입니다.
        os._exit(1)  # 전원이 꺼진 것처럼 끝냅니다.


dcp.save({"weight": torch.full((2,), 1.0)}, checkpoint_id="run/step-1")
state = {"weight": torch.full((2,), 2.0)}
dcp.async_save(state, storage_writer=Interrupted("run/step-2")).result()
# --8<-- [end:train]
"""
stopped = subprocess.run([sys.executable, "-c", train], capture_output=True, text=True)
assert stopped.returncode == 1 and not stopped.stderr, stopped.stderr

# --8<-- [start:check]
print(os.listdir("run/step-2"))
#> ['__0_0.distcp']
state = {"weight": torch.zeros(2)}
dcp.load(state, checkpoint_id=complete("run")[-1])
print(state["weight"].tolist())
#> [1.0, 1.0]
# --8<-- [end:check]
assert not os.path.exists("run/step-2/.metadata") and state["weight"].tolist() == [1.0, 1.0]
