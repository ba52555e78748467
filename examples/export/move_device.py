# --8<-- [start:setup]
import torch
from torch import nn
from torch.export.passes import move_to_device_pass


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(4, 2)

    def forward(self, x):
        return self.layer(x + torch.arange(4))  # 장치를 적지 않아 CPU입니다.


def devices(program):
    """그래프에 적힌 장치와 가중치의 장치를 이름순으로 돌려줍니다."""
    written = {str(n.kwargs["device"]) for n in program.graph.nodes if n.kwargs.get("device")}
    return sorted(written), sorted({str(p.device) for p in program.parameters()})
# --8<-- [end:setup]


# --8<-- [start:wrong]
program = torch.export.export(Net().eval(), (torch.ones(3, 4),))
print(devices(program))
#> (['cpu'], ['cpu'])
moved = program.module().to("meta")  # GPU 대신 meta 장치로 옮겼습니다.
message = ""
try:
    moved(torch.ones(3, 4, device="meta"))
except RuntimeError as error:
    message = str(error)
print(message)
#> Tensor on device cpu is not on the expected device meta!
# --8<-- [end:wrong]

# --8<-- [start:fix]
program = torch.export.export(Net().eval(), (torch.ones(3, 4),))
program = move_to_device_pass(program, "meta")
print(devices(program))
#> (['meta'], ['meta'])
print(program.module()(torch.ones(3, 4, device="meta")).device)
#> meta
# --8<-- [end:fix]
assert "cpu" in message
