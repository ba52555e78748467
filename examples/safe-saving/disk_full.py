import errno
import resource
from contextlib import contextmanager

import torch

import safe_saving

small, large = {"weight": torch.ones(1_000)}, {"weight": torch.ones(1_000_000)}


# --8<-- [start:setup]
@contextmanager
def little_room(size):  # 이 프로세스가 쓰는 파일의 크기를 제한해 가득 찬 디스크를 흉내 냅니다.
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
# --8<-- [end:setup]


# --8<-- [start:reproduce]
torch.save(small, "model.pt")
try:
    with little_room(1_000_000):
        torch.save(large, "model.pt")
except RuntimeError as error:
    message = str(error)
print("unexpected pos" in message, "space" in message)  # 디스크 이야기는 없습니다.
#> True False
# --8<-- [end:reproduce]

# --8<-- [start:fix]
safe_saving.save(small, "model.pt")
try:
    with little_room(1_000_000):
        safe_saving.save(large, "model.pt")
except OSError as error:
    number, message = error.errno, str(error)
print(errno.errorcode[number])  # 진짜 가득 찬 디스크라면 ENOSPC입니다.
#> EFBIG
print(torch.equal(safe_saving.load("model.pt")["weight"], small["weight"]))
#> True
# --8<-- [end:fix]
assert "있던 파일은 그대로입니다" in message and "공간이나 할당량이 부족합니다" in message
