# --8<-- [start:setup]
import torch
from torch import nn
from torch.export.passes import move_to_device_pass


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(4, 2)

    def forward(self, x):
        return self.layer(x + torch.arange(4, device=x.device))


model = Net().eval()
torch.export.save(torch.export.export(model, (torch.ones(3, 4),)), "cpu.pt2")
# --8<-- [end:setup]

# --8<-- [start:load]
program = move_to_device_pass(torch.export.load("cpu.pt2"), "cuda")
restored = program.module()
# --8<-- [end:load]

# --8<-- [start:check]
x = torch.randn(3, 4)
answer = restored(x.to("cuda"))
print(answer.device.type, torch.allclose(answer.cpu(), model(x), atol=1e-3))
#> cuda True
# --8<-- [end:check]

# --8<-- [start:save]
torch.export.save(program, "cuda.pt2")  # 옮긴 것을 다시 저장해 둘 수 있습니다.
again = torch.export.load("cuda.pt2").module()
print(torch.equal(again(x.to("cuda")), answer))
#> True
# --8<-- [end:save]
assert all(p.device.type == "cuda" for p in program.parameters())
