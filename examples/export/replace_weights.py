# --8<-- [start:setup]
import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(4, 2)
        self.register_buffer("mean", torch.zeros(4))
        self.register_buffer("grid", torch.arange(4.0), persistent=False)

    def forward(self, x):
        return self.layer(x - self.mean + self.grid)


model = Net().eval()
torch.export.save(torch.export.export(model, (torch.ones(3, 4),)), "model.pt2")
# --8<-- [end:setup]

# --8<-- [start:load]
program = torch.export.load("model.pt2")
print(list(program.state_dict))
#> ['layer.weight', 'layer.bias', 'mean']
print(list(program.constants))  # 저장하지 않는 버퍼도 파일에는 있습니다.
#> ['grid']
restored = Net()
restored.load_state_dict(program.state_dict)
# --8<-- [end:load]
assert torch.equal(restored.layer.weight, model.layer.weight)

# --8<-- [start:save]
retrained = Net().eval()
program.module().load_state_dict(retrained.state_dict())
torch.export.save(program, "retrained.pt2")
# --8<-- [end:save]

# --8<-- [start:check]
x = torch.randn(3, 4)
updated = torch.export.load("retrained.pt2").module()
print(torch.equal(updated(x), retrained(x)))
#> True
# --8<-- [end:check]
assert not torch.equal(updated(x), model(x))
