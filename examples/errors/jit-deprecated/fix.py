import torch
from torch import nn

model = nn.Linear(4, 2).eval()

# --8<-- [start:fix]
shapes = ({0: torch.export.Dim("batch")},)  # 배치 크기는 정하지 않습니다.
program = torch.export.export(model, (torch.randn(4, 4),), dynamic_shapes=shapes)
torch.export.save(program, "model.pt2")

restored = torch.export.load("model.pt2").module()
x = torch.randn(7, 4)
print(torch.equal(restored(x), model(x)))
#> True
# --8<-- [end:fix]
assert torch.equal(restored(x), model(x))
