from pathlib import Path

import torch

# --8<-- [start:load]
torch.save({"weight": torch.ones(4)}, "model.pt")
data = Path("model.pt").read_bytes()
# 텍스트로 전송되어(FTP의 ascii, 잘못 적은 .gitattributes) 줄바꿈이 바뀌었습니다.
Path("model.pt").write_bytes(data.replace(b"\n", b"\r\n"))
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
