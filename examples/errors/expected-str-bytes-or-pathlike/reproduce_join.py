import os

import torch

os.environ.pop("MODEL_DIR", None)

# --8<-- [start:load]
import os

folder = os.environ.get("MODEL_DIR")  # 환경 변수가 없으면 None입니다.
torch.load(os.path.join(folder, "model.pt"))  # 기본값
# --8<-- [end:load]
