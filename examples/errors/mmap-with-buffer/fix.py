from pathlib import Path

import torch

torch.save({"weight": torch.ones(2)}, "model.pt")
data = Path("model.pt").read_bytes()

# --8<-- [start:fix]
state_dict = torch.load(Path("model.pt"), map_location="cpu", mmap=True, weights_only=True)
print(list(state_dict))
#> ['weight']
# --8<-- [end:fix]

# --8<-- [start:buffer]
import io

# 이미 메모리에 있는 바이트는 이어 둘 파일이 없으므로 mmap을 빼고 엽니다.
state_dict = torch.load(io.BytesIO(data), map_location="cpu", weights_only=True)
# --8<-- [end:buffer]

assert torch.equal(state_dict["weight"], torch.ones(2))
