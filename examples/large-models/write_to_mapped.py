from pathlib import Path

import torch
from torch import nn

# --8<-- [start:check]
torch.save(nn.Linear(1000, 1000).state_dict(), "model.pt")
before = Path("model.pt").read_bytes()

first = torch.load("model.pt", map_location="cpu", mmap=True, weights_only=True)
second = torch.load("model.pt", map_location="cpu", mmap=True, weights_only=True)
first["weight"].zero_()  # 쓰는 순간 그 부분만 이 텐서의 메모리로 복사됩니다.
print(Path("model.pt").read_bytes() == before, second["weight"].any().item())
#> True True
# --8<-- [end:check]
assert not first["weight"].any()
assert second["weight"].any()
assert Path("model.pt").read_bytes() == before
assert torch.equal(second["bias"], first["bias"])
