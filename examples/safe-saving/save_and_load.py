import torch
from torch import nn

import safe_saving

torch.manual_seed(0)
model = nn.Linear(10, 2)
optimizer = torch.optim.Adam(model.parameters())

# --8<-- [start:save]
checkpoint = {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "step": 200}
safe_saving.save(checkpoint, "run/last.pt")  # 디렉터리가 없으면 만듭니다.
# --8<-- [end:save]

# --8<-- [start:load]
restored = safe_saving.load("run/last.pt")
resumed = nn.Linear(10, 2)
resumed.load_state_dict(restored["model"])
print(restored["step"], torch.equal(resumed.weight, model.weight))
#> 200 True
# --8<-- [end:load]
assert restored["step"] == 200 and torch.equal(resumed.weight, model.weight)
