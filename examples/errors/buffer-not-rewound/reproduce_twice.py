import torch

# --8<-- [start:load]
import io

buffer = io.BytesIO()
torch.save({"weight": torch.ones(4)}, buffer)
buffer.seek(0)
first = torch.load(buffer, weights_only=True)
second = torch.load(buffer, weights_only=True)  # 되감지 않고 다시 읽습니다.
# --8<-- [end:load]
