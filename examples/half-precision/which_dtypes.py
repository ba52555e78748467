import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8)).bfloat16()
model[1].float()
torch.save(model.state_dict(), "received.pt")

# --8<-- [start:check]
from collections import Counter

state_dict = torch.load("received.pt", map_location="cpu", weights_only=True)
counts = Counter(str(tensor.dtype) for tensor in state_dict.values())
for dtype, count in sorted(counts.items()):
    print(dtype, count)
    #> torch.bfloat16 2
    #> torch.float32 4
    #> torch.int64 1
broken = [name for name, t in state_dict.items() if not t.isfinite().all()]
print(broken)
#> []
# --8<-- [end:check]
assert counts["torch.bfloat16"] == 2
