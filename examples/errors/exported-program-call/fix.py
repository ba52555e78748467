import torch
from torch import nn

model = nn.Linear(4, 2)
torch.export.save(torch.export.export(model, (torch.ones(1, 4),)), "model.pt2")

# --8<-- [start:fix]
program = torch.export.load("model.pt2")
run = program.module()
y = run(torch.ones(1, 4))
print(list(program.state_dict))  # 가중치는 속성입니다. 괄호를 붙이지 않습니다.
#> ['weight', 'bias']
# --8<-- [end:fix]
assert torch.equal(y, model(torch.ones(1, 4)))
