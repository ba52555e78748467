import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", "`torch.jit", FutureWarning)  # 2.14부터 보이는 사용 중단 예정 경고입니다.
model = nn.Linear(4, 2)
scripted = torch.jit.script(model)

# --8<-- [start:fix]
torch.save({"model": scripted.state_dict(), "epoch": 3}, "checkpoint.pt")
checkpoint = torch.load("checkpoint.pt", weights_only=True)
print(scripted.load_state_dict(checkpoint["model"]))
#> <All keys matched successfully>

scripted.save("model.pt")  # 통째로 저장합니다. torch.jit.load로 엽니다.
# --8<-- [end:fix]
assert torch.equal(torch.jit.load("model.pt").weight, model.weight)
