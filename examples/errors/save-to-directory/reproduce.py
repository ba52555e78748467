from pathlib import Path

import torch

# --8<-- [start:setup]
Path("model").mkdir()
# --8<-- [end:setup]

# --8<-- [start:save]
torch.save({"weight": torch.ones(2)}, "model")  # 파일이 아니라 디렉터리의 이름입니다.
# --8<-- [end:save]
