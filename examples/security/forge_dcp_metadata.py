# /// script
# dependencies = ["torch>=2.13"]
# ///
import os
import pickle
import warnings
from pathlib import Path

import torch
import torch.distributed.checkpoint as dcp

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")


# --8<-- [start:setup]
class Payload:
    def __reduce__(self):
        return exec, ("open('it_ran.txt', 'w').close()",)


dcp.save({"weight": torch.arange(3.0)}, checkpoint_id="folder")
metadata = pickle.loads(Path("folder/.metadata").read_bytes())
metadata.planner_data["note"] = Payload()  # 텐서 파일은 건드리지 않습니다.
Path("folder/.metadata").write_bytes(pickle.dumps(metadata))
# --8<-- [end:setup]
assert not Path("it_ran.txt").exists()

# --8<-- [start:load]
os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "1"  # 이 변수도 .metadata는 막지 못합니다.
state = {"weight": torch.zeros(3)}
dcp.load(state, checkpoint_id="folder")
print(state["weight"], Path("it_ran.txt").exists())
#> tensor([0., 1., 2.]) True
# --8<-- [end:load]
del os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"]
assert torch.equal(state["weight"], torch.arange(3.0)) and Path("it_ran.txt").exists()
