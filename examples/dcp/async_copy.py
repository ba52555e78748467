# /// script
# dependencies = ["torch>=2.7"]
# ///
import os
import threading
import warnings

import torch
import torch.distributed.checkpoint as dcp

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")

# --8<-- [start:setup]
disk_is_slow = threading.Event()


class SlowWriter(dcp.FileSystemWriter):
    def write_data(self, plan, planner):
        disk_is_slow.wait()  # 디스크가 느린 것처럼 기다립니다.
        return super().write_data(plan, planner)
# --8<-- [end:setup]


# --8<-- [start:check]
weight = torch.ones(2)
saving = dcp.async_save({"weight": weight}, storage_writer=SlowWriter("run/step-1"))
weight.zero_()  # 쓰기 전에 학습이 값을 바꿨습니다.
print(saving.done(), os.path.exists("run/step-1/.metadata"))
#> False False

disk_is_slow.set()
saving.result()
state = {"weight": torch.zeros(2)}
dcp.load(state, checkpoint_id="run/step-1")
print(state["weight"].tolist())
#> [1.0, 1.0]
# --8<-- [end:check]
assert state["weight"].tolist() == [1.0, 1.0] and weight.tolist() == [0.0, 0.0]
