# /// script
# dependencies = ["torch>=2.13", "numpy"]
# ///
import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn

model = nn.Linear(4, 2).eval()
torch.export.save(torch.export.export(model, (torch.ones(1, 4),)), "model.pt2")
warnings.simplefilter("ignore")  # TorchScript와 프로세스 그룹의 경고를 끕니다.
torch.jit.script(model).save("script.pt")
dcp.save({"model": model.state_dict()}, checkpoint_id="dcp")

# --8<-- [start:reproduce]
try:
    torch.load("dcp", weights_only=True)
except IsADirectoryError as error:
    message = str(error)
print(message)
#> [Errno 21] Is a directory: 'dcp'
# --8<-- [end:reproduce]

# --8<-- [start:directory]
from torch.distributed.checkpoint.format_utils import dcp_to_torch_save

dcp_to_torch_save("dcp", "from_dcp.pt")  # 내가 만든 디렉터리에만 쓰세요.
weights = torch.load("from_dcp.pt", weights_only=True)["model"]
print(torch.equal(weights["weight"], model.weight))
#> True
# --8<-- [end:directory]

# --8<-- [start:script]
scripted = torch.jit.load("script.pt")
print(list(scripted.state_dict()))
#> ['weight', 'bias']
program = torch.export.load("model.pt2")
print(list(program.state_dict))
#> ['weight', 'bias']
# --8<-- [end:script]
assert torch.equal(scripted.weight, model.weight)
