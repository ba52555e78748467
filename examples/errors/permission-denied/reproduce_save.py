import torch

# --8<-- [start:setup]
import os

torch.save({"weight": torch.ones(2)}, "model.pt")
os.chmod("model.pt", 0o444)  # 읽기만 되는 파일입니다.
# --8<-- [end:setup]

if os.geteuid() == 0:  # root에게는 권한을 묻지 않으므로 다른 사용자가 됩니다.
    os.seteuid(65534)

# --8<-- [start:save]
torch.save({"weight": torch.zeros(2)}, "model.pt")
# --8<-- [end:save]
