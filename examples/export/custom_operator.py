# /// script
# dependencies = ["torch>=2.9"]
# ///
import subprocess
import sys
from pathlib import Path

# --8<-- [start:setup]
import torch
from torch import nn

source = '''
import torch


@torch.library.custom_op("shop::scale", mutates_args=())
def scale(x: torch.Tensor, by: float) -> torch.Tensor:
    return x * by


@scale.register_fake  # 내보낼 때 모양만 계산하는 함수입니다.
def _(x, by):
    return torch.empty_like(x)
'''
Path("shop_ops.py").write_text(source, "utf-8")
exec(source)  # 내보내는 쪽에서도 등록합니다.
# --8<-- [end:setup]


# --8<-- [start:save]
class Net(nn.Module):
    def forward(self, x):
        return torch.ops.shop.scale(x, 2.0)


torch.export.save(torch.export.export(Net(), (torch.ones(3),)), "model.pt2")
# --8<-- [end:save]


# --8<-- [start:load]
def run(first_line):
    code = f'{first_line}\nprint(torch.export.load("model.pt2").module()(torch.ones(3)).sum())'
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)


print("the custom op is not registered" in run("import torch").stderr)
#> True
print(run("import torch, shop_ops").stdout.strip())
#> tensor(6.)
# --8<-- [end:load]
assert run("import torch").returncode == 1
