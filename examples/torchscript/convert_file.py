# /// script
# dependencies = ["torch>=2.13"]
# ///
import warnings

warnings.filterwarnings("ignore", "`torch.jit", FutureWarning)  # 2.14부터 보이는 사용 중단 예정 경고입니다.

# --8<-- [start:setup]
import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)).eval()
torch.jit.script(model).save("old.pt")
# --8<-- [end:setup]

# --8<-- [start:reproduce]
old = torch.jit.load("old.pt", map_location="cpu")
message = ""
try:
    torch.export.export(old, (torch.ones(3, 4),))
except ValueError as error:
    message = str(error)
print(message.split(".")[0])
#> Exporting a ScriptModule is not supported
# --8<-- [end:reproduce]

# --8<-- [start:fix]
from torch._export.converter import TS2EPConverter

program = TS2EPConverter(old, (torch.ones(3, 4),), None).convert()
torch.export.save(program, "new.pt2")
# --8<-- [end:fix]

# --8<-- [start:check]
new, x = torch.export.load("new.pt2").module(), torch.randn(3, 4)
print(torch.equal(new(x), old(x)))
#> True
print(tuple(new(torch.randn(5, 4)).shape))  # 배치를 검사하는 guard는 없습니다.
#> (5, 2)
# --8<-- [end:check]
assert torch.equal(new(x), model(x)) and "TS2EPConverter" in message
