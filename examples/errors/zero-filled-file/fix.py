from pathlib import Path

import torch

torch.save({"weight": torch.ones(4)}, "epoch1.pt")
Path("epoch2.pt").write_bytes(bytes(4096))


# --8<-- [start:fix]
def starts_with_zeros(path, count=512):
    """크기는 있는데 앞이 모두 0이면 True입니다. 내용이 디스크에 쓰이지 않았습니다."""
    with open(path, "rb") as file:
        head = file.read(count)
    return bool(head) and not head.strip(b"\0")


print(starts_with_zeros("epoch2.pt"), starts_with_zeros("epoch1.pt"))
#> True False
# --8<-- [end:fix]

# --8<-- [start:save]
import os

with open("epoch2.pt.tmp", "wb") as file:
    torch.save({"weight": torch.ones(4)}, file)
    file.flush()
    os.fsync(file.fileno())  # 내용이 디스크에 닿을 때까지 기다립니다.
os.replace("epoch2.pt.tmp", "epoch2.pt")  # 그 다음에 이름을 줍니다.
# --8<-- [end:save]

assert not starts_with_zeros("epoch2.pt")
assert torch.equal(torch.load("epoch2.pt", weights_only=True)["weight"], torch.ones(4))
