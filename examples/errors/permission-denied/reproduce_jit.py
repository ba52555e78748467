import os
import warnings

warnings.simplefilter("ignore")  # TorchScript가 사용 중단 예정이라는 경고입니다.

import torch

torch.jit.script(torch.nn.Linear(2, 2)).save("scripted.pt")
os.chmod("scripted.pt", 0o000)

if os.geteuid() == 0:  # root에게는 권한을 묻지 않으므로 다른 사용자가 됩니다.
    os.seteuid(65534)

# --8<-- [start:load]
torch.jit.load("scripted.pt")
# --8<-- [end:load]
