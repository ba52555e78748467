import mmap

import torch
from torch import nn

torch.save(nn.Linear(100, 100).state_dict(), "model.pt")

# --8<-- [start:check]
with torch.serialization.set_default_mmap_options(mmap.MAP_SHARED):
    shared = torch.load("model.pt", map_location="cpu", mmap=True, weights_only=True)
shared["weight"].zero_()  # 파일에 씁니다. 추론에만 쓰세요.
reopened = torch.load("model.pt", map_location="cpu", weights_only=True)
print(reopened["weight"].any().item(), reopened["bias"].any().item())
#> False True
# --8<-- [end:check]
assert not reopened["weight"].any()
assert torch.equal(reopened["bias"], shared["bias"])
