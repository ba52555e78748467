import torch
from torch import nn

model = nn.Linear(4, 2).eval()

# --8<-- [start:fix]
shapes = ({0: torch.export.Dim("batch")},)  # 첫 인자의 차원 0은 달라질 수 있습니다.
program = torch.export.export(model, (torch.randn(2, 4),), dynamic_shapes=shapes)
torch.export.save(program, "model.pt2")

restored = torch.export.load("model.pt2").module()
print([tuple(restored(torch.randn(n, 4)).shape) for n in (1, 3, 100)])
#> [(1, 2), (3, 2), (100, 2)]
# --8<-- [end:fix]
x = torch.randn(3, 4)
assert torch.equal(restored(x), model(x))
