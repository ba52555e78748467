import os

before = os.environ.get("CUDA_VISIBLE_DEVICES")
# --8<-- [start:fix]
import os

os.environ["CUDA_VISIBLE_DEVICES"] = "0"  # import torch보다 먼저 적습니다.

import torch

device = "cuda" if torch.cuda.is_available() else "cpu"
x = torch.ones(2, device=device)
# --8<-- [end:fix]
assert x.device.type == device

os.environ.pop("CUDA_VISIBLE_DEVICES")  # 이 예제가 바꾼 것을 되돌립니다.
if before is not None:
    os.environ["CUDA_VISIBLE_DEVICES"] = before
