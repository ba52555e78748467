from pathlib import Path

import torch

# --8<-- [start:setup]
torch.save({"weight": torch.ones(2)}, "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
data = Path("model.pt").read_bytes()  # 데이터베이스나 HTTP 요청에서 받은 바이트도 같습니다.
torch.load(data)  # 기본값
# --8<-- [end:load]
