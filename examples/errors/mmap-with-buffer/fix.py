from pathlib import Path

import torch

torch.save({"weight": torch.ones(2)}, "model.pt")

# --8<-- [start:fix]
state_dict = torch.load(Path("model.pt"), map_location="cpu", mmap=True, weights_only=True)
print(list(state_dict))
#> ['weight']
# --8<-- [end:fix]

# --8<-- [start:buffer]
import io

buffer = io.BytesIO(Path("model.pt").read_bytes())  # 이미 메모리에 있습니다.
state_dict = torch.load(buffer, map_location="cpu", weights_only=True)
# --8<-- [end:buffer]

assert torch.equal(state_dict["weight"], torch.ones(2))
