import os
import subprocess
import sys
import warnings

import torch
import torch.distributed.checkpoint as dcp

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")

train = """
# --8<-- [start:train]
import dataclasses
import os
import warnings

import torch
import torch.distributed.checkpoint as dcp

warnings.simplefilter("ignore")  # 덮어쓴다는 경고도 끕니다.


class Interrupted(dcp.FileSystemWriter):
    def write_data(self, plan, planner):
        super().write_data(dataclasses.replace(plan, items=plan.items[:1]), planner)
        os._exit(1)  # 파일 둘 가운데 하나만 쓰고 멈췄습니다.


def state(value):
    return {"first": torch.full((2,), value), "second": torch.full((2,), value)}


old = dcp.FileSystemWriter("latest", single_file_per_rank=False)  # 텐서마다 파일 하나
dcp.save(state(1.0), storage_writer=old)
new = Interrupted("latest", single_file_per_rank=False)
dcp.save(state(2.0), storage_writer=new)  # 같은 디렉터리에 다시 저장합니다.
# --8<-- [end:train]
"""
stopped = subprocess.run([sys.executable, "-c", train], capture_output=True, text=True)
assert stopped.returncode == 1 and not stopped.stderr, stopped.stderr

# --8<-- [start:check]
print(os.path.exists("latest/.metadata"))  # 옛 저장의 것입니다.
#> True
state = {"first": torch.zeros(2), "second": torch.zeros(2)}
dcp.load(state, checkpoint_id="latest")
print(state["first"].tolist(), state["second"].tolist())
#> [2.0, 2.0] [1.0, 1.0]
# --8<-- [end:check]
assert state["first"].tolist() == [2.0, 2.0] and state["second"].tolist() == [1.0, 1.0]
