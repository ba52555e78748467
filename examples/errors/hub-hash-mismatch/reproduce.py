import os
from pathlib import Path

os.environ["TORCH_HOME"] = "hub"
import torch

# --8<-- [start:setup]
Path("net-0a1b2c3d.pth").write_bytes(b"<html></html>")  # 이름의 해시와 내용이 다릅니다.
url = Path("net-0a1b2c3d.pth").resolve().as_uri()
# --8<-- [end:setup]

torch.hub.sys.stdout = open(os.devnull, "w")  # 내려받는다는 안내를 보이지 않습니다.
# --8<-- [start:load]
torch.hub.load_state_dict_from_url(url, check_hash=True, progress=False)
# --8<-- [end:load]
