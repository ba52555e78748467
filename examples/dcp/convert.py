import inspect
import subprocess
import sys
import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn
from torch.distributed.checkpoint.state_dict import get_state_dict, set_state_dict

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
torch.manual_seed(0)


def build():
    model = nn.Linear(4, 2)
    return model, torch.optim.AdamW(model.parameters())


saved, saved_optimizer = build()
saved(torch.ones(1, 4)).sum().backward()
saved_optimizer.step()
weights, optim = get_state_dict(saved, saved_optimizer)
dcp.save({"model": weights, "optim": optim, "epoch": 3}, checkpoint_id="checkpoint")

# --8<-- [start:to-file]
from torch.distributed.checkpoint.format_utils import dcp_to_torch_save

dcp_to_torch_save("checkpoint", "all.pt")  # 프로세스 그룹 없이, 프로세스 하나에서 실행합니다.
state = torch.load("all.pt", weights_only=True)
torch.save(state["model"], "model.pt")  # 나눠 줄 것은 가중치만 담은 파일입니다.
print(list(state), state["epoch"])
#> ['model', 'optim', 'epoch'] 3
# --8<-- [end:to-file]

# --8<-- [start:optimizer]
model, optimizer = build()
print(list(state["optim"]["state"]))  # 번호가 아니라 매개변수의 이름입니다.
#> ['weight', 'bias']
set_state_dict(
    model, optimizer, model_state_dict=state["model"], optim_state_dict=state["optim"]
)
# --8<-- [end:optimizer]
assert torch.equal(model.weight, saved.weight)
exp_avg = saved_optimizer.state[saved.weight]["exp_avg"]
assert torch.equal(optimizer.state[model.weight]["exp_avg"], exp_avg)

# --8<-- [start:to-folder]
weights = torch.load("model.pt", map_location="cpu", weights_only=True)
dcp.save({"model": weights}, checkpoint_id="again")
# --8<-- [end:to-folder]
from torch.distributed.checkpoint.format_utils import torch_save_to_dcp

assert "weights_only=False" in inspect.getsource(torch_save_to_dcp)  # 그래서 쓰지 않습니다.
target = {"model": nn.Linear(4, 2).state_dict()}
dcp.load(target, checkpoint_id="again")
assert torch.equal(target["model"]["weight"], saved.weight)

command = "torch.distributed.checkpoint.format_utils dcp_to_torch checkpoint from_cli.pt"
done = subprocess.run([sys.executable, "-m", *command.split()], capture_output=True, text=True)
from_cli = torch.load("from_cli.pt", weights_only=True)
assert not done.returncode and torch.equal(from_cli["model"]["weight"], saved.weight)

missing = [sys.executable, "-m", *command.replace("checkpoint from", "nothing from").split()]
done = subprocess.run(missing, capture_output=True, text=True)
# --8<-- [start:exit-code]
print(done.stdout.splitlines()[-1])
#> No checkpoint found at nothing. Skipping conversion.
print("exit code:", done.returncode)
#> exit code: 0
# --8<-- [end:exit-code]
assert done.returncode == 0
