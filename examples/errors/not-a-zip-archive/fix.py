import warnings
from pathlib import Path

import torch
from torch import nn

warnings.simplefilter("ignore")  # TorchScript의 사용 중단 예정 경고를 끕니다.
torch.jit.script(nn.Linear(4, 2)).save("script.pt")
Path("received.pt").write_bytes(Path("script.pt").read_bytes()[:10])


# --8<-- [start:fix]
def start_of(path):
    """파일의 크기와 첫 16바이트. 22바이트가 안 되면 zip일 수 없습니다."""
    with open(path, "rb") as file:
        return Path(path).stat().st_size, file.read(16)


print(start_of("received.pt"))  # 받다가 끊긴 파일입니다. 처음부터 다시 받으세요.
#> (10, b'PK\x03\x04\x00\x00\x08\x08\x00\x00')
print(start_of("script.pt")[0] >= 22)
#> True
# --8<-- [end:fix]

assert torch.jit.load("script.pt").weight.shape == (2, 4)
assert start_of("received.pt")[0] == 10
