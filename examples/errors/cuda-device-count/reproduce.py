import torch
from torch import nn

# --8<-- [start:setup]
from unittest.mock import patch

with patch("torch.serialization.location_tag", return_value="cuda:1"):
    torch.save(nn.Linear(4, 2).state_dict(), "model.pt")  # 둘째 GPU에서 저장한 파일
# --8<-- [end:setup]

patch("torch.cuda.is_available", lambda: True).start()
patch("torch.cuda.device_count", lambda: 1).start()  # GPU가 하나인 컴퓨터를 흉내 냅니다.
# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
