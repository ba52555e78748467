# /// script
# dependencies = ["torch>=2.9"]
# ///
# --8<-- [start:setup]
import logging

import torch
from torch import nn
from torch._dynamo.exc import UserError

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)).eval()
example = torch.randn(4, 4)  # 배치를 2 이상으로 줍니다.


def export(dimension, example=example):
    return torch.export.export(model, (example,), dynamic_shapes=({0: dimension},))


def message_of(call, *arguments):
    try:
        call(*arguments)
    except (AssertionError, ValueError, UserError) as error:
        return str(error)
# --8<-- [end:setup]


# --8<-- [start:named]
named = export(torch.export.Dim("batch", max=64)).module()
print(tuple(named(torch.randn(64, 4)).shape))
#> (64, 2)
print(message_of(named, torch.randn(65, 4)))
#> Guard failed: input.size()[0] <= 64
# --8<-- [end:named]

# --8<-- [start:hints]
print(list(export(torch.export.Dim.AUTO).range_constraints.values()))
#> [VR[2, int_oo]]
print(export(torch.export.Dim.DYNAMIC).module()(torch.randn(1, 4)).shape[0])
#> 1
# --8<-- [end:hints]

# --8<-- [start:one]
one = torch.randn(1, 4)
print(message_of(export, torch.export.Dim("batch"), one).split("!")[0])
#> Constraints violated (batch)
print(message_of(export, torch.export.Dim.DYNAMIC, one).split("but ")[1].split(" of ")[0])
#> export 0/1 specialized due to hint
logging.getLogger("torch._export").setLevel(logging.ERROR)  # 고정했다는 알림을 끕니다.
print(export(torch.export.Dim.AUTO, one).range_constraints)  # 열린 차원이 없습니다.
#> {}
# --8<-- [end:one]

# --8<-- [start:pad]
fixed = torch.export.export(model, (example,)).module()  # 배치 4로 고정된 파일입니다.
few = torch.randn(3, 4)
padded = torch.cat([few, few.new_zeros(4 - len(few), 4)])
answer = fixed(padded)[: len(few)]
print(torch.allclose(answer, model(few), atol=1e-6))
#> True
# --8<-- [end:pad]
assert message_of(fixed, few) == "Guard failed: input.size()[0] == 4"
