import io

import torch

buffer = io.BytesIO()
torch.save({"weight": torch.ones(4)}, buffer)

# --8<-- [start:load]
torch.load(buffer, weights_only=False)  # torch 2.5까지의 기본값과 같습니다.
# --8<-- [end:load]
