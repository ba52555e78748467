import warnings

import torch
from torch import nn

warnings.filterwarnings("ignore", "`torch.jit", FutureWarning)  # 2.14부터 보이는 사용 중단 예정 경고입니다.
model = nn.Linear(4, 2)
torch.jit.script(model).save("model.pt")

# --8<-- [start:fix]
scripted = torch.jit.load("model.pt", map_location="cpu")
x = torch.ones(1, 4)
print(torch.equal(scripted(x), model(x)))
#> True
# --8<-- [end:fix]
assert torch.equal(scripted(x), model(x))

# --8<-- [start:weights]
print(model.load_state_dict(scripted.state_dict()))
#> <All keys matched successfully>
# --8<-- [end:weights]
assert torch.equal(model.weight, scripted.weight)
