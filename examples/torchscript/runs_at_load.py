import warnings
from pathlib import Path

warnings.filterwarnings("ignore", "`torch.jit", FutureWarning)  # 2.14부터 보이는 사용 중단 예정 경고입니다.

# --8<-- [start:setup]
import torch
from torch import nn


class Harmful(nn.Module):
    def __init__(self):
        super().__init__()
        self.training = False

    @torch.jit.export
    def __getstate__(self):
        return torch.ones(1), self.training

    @torch.jit.export
    def __setstate__(self, state: tuple[torch.Tensor, bool]):
        self.training = state[1]
        torch.save(state[0], "written_while_loading.pt")

    def forward(self, x):
        return x


torch.jit.script(Harmful()).save("model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
before = Path("written_while_loading.pt").exists()
torch.jit.load("model.pt")  # 부르지도 않았는데 파일이 생깁니다.
print(before, Path("written_while_loading.pt").exists())
#> False True
# --8<-- [end:load]
assert Path("written_while_loading.pt").stat().st_size > 0
