import torch

# --8<-- [start:load]
import io

buffer = io.BytesIO()
torch.save({"weight": torch.ones(4)}, buffer)
torch.load(buffer)  # 기본값
# --8<-- [end:load]
