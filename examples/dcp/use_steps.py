import warnings

import torch.distributed.checkpoint as dcp
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
model = nn.Linear(4, 2)

# --8<-- [start:save]
from dcp_steps import complete, save_step

for step in (100, 200, 300, 400):
    save_step({"model": model.state_dict(), "step": step}, "run", step, keep=3)
# --8<-- [end:save]

# --8<-- [start:load]
print([folder[-3:] for folder in complete("run")])
#> ['200', '300', '400']
state = {"model": model.state_dict(), "step": 0}
dcp.load(state, checkpoint_id=complete("run")[-1])
print(state["step"])
#> 400
# --8<-- [end:load]
assert state["step"] == 400 and len(complete("run")) == 3
