# /// script
# dependencies = ["torch>=2.13"]
# ///
import io
import os

import torch

# --8<-- [start:setup]
weight = torch.empty(2, 2**30)  # 8 GiB입니다. 값을 쓰지 않아 메모리는 차지하지 않습니다.
with torch.serialization.skip_data():  # 값의 자리만 비워 둡니다.
    torch.save({"weight": weight}, "huge.pt")
print(os.path.getsize("huge.pt") > 8 * 2**30, os.stat("huge.pt").st_blocks * 512 < 100_000)
#> True True
# --8<-- [end:setup]


# --8<-- [start:load]
class Counted(io.FileIO):
    total = 0

    def readinto(self, buffer):
        size = super().readinto(buffer)
        self.total += size
        return size

    def read(self, size=-1):
        data = super().read(size)
        self.total += len(data)
        return data


with Counted("huge.pt") as file:
    state_dict = torch.load(file, map_location="meta", weights_only=True)
print(tuple(state_dict["weight"].shape), state_dict["weight"].dtype)
#> (2, 1073741824) torch.float32
print(0 < file.total < 100_000)  # 읽은 바이트 수입니다.
#> True
# --8<-- [end:load]
os.remove("huge.pt")
assert state_dict["weight"].is_meta
