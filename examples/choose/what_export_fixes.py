# /// script
# dependencies = ["torch>=2.13"]
# ///
import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Sequential(nn.Linear(4, 64), nn.Dropout(0.5), nn.Linear(64, 2))
x = torch.randn(8, 4)
# --8<-- [end:setup]

# --8<-- [start:shape]
fixed = torch.export.export(model.eval(), (x,)).module()
message = ""
try:
    fixed(torch.randn(3, 4))  # 내보낼 때와 배치 크기가 다릅니다.
except AssertionError as error:
    message = str(error)
print(message)
#> Guard failed: input.size()[0] == 8

shapes = ({0: torch.export.Dim("batch")},)
free = torch.export.export(model, (x,), dynamic_shapes=shapes).module()
print(tuple(free(torch.randn(3, 4)).shape))
#> (3, 2)
# --8<-- [end:shape]

# --8<-- [start:mode]
trained = torch.export.export(model.train(), (x,)).module()
model.eval()  # 이미 내보낸 것은 바뀌지 않습니다.
print(torch.equal(trained(x), trained(x)))  # Dropout이 켜진 채 고정되었습니다.
#> False
try:
    trained.eval()
except NotImplementedError as error:
    message = str(error)
print(message)
#> Calling eval() is not supported yet.
# --8<-- [end:mode]
assert torch.equal(fixed(x), model(x)) and torch.equal(free(x), model(x))
