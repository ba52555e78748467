import zipfile

import torch
from torch import nn


class SecretLayer(nn.Module):
    def forward(self, x):
        return x * 2 + 1  # 남에게 보이고 싶지 않은 계산입니다.


def strings_in(path):
    """zip 파일 안의 모든 바이트를 이어 돌려줍니다."""
    with zipfile.ZipFile(path) as file:
        return b"".join(file.read(name) for name in file.namelist())


# --8<-- [start:save]
program = torch.export.export(SecretLayer().eval(), (torch.ones(2),))
torch.export.save(program, "open.pt2")

for node in program.graph.nodes:
    for key in ("stack_trace", "nn_module_stack", "source_fn_stack", "torch_fn"):
        node.meta.pop(key, None)
torch.export.save(program, "hidden.pt2")
# --8<-- [end:save]

# --8<-- [start:check]
for path in ("open.pt2", "hidden.pt2"):
    inside = strings_in(path)
    print(path, b"return x * 2 + 1" in inside, b"SecretLayer" in inside)
    #> open.pt2 True True
    #> hidden.pt2 False False
# --8<-- [end:check]
x = torch.randn(2)
assert torch.equal(torch.export.load("hidden.pt2").module()(x), SecretLayer()(x))
assert b", line " in strings_in("open.pt2")  # 소스 파일의 경로와 줄 번호입니다.
assert b", line " not in strings_in("hidden.pt2")
