import resource
from contextlib import contextmanager
from pathlib import Path

import torch


# --8<-- [start:fix]
import os


def save(obj, path):
    """임시 파일에 다 쓴 다음 이름을 바꿉니다. 쓰다 실패하면 이전 파일이 그대로 남습니다."""
    part = Path(f"{path}.part")  # 같은 디렉터리여야 이름만 바꿀 수 있습니다.
    try:
        with open(part, "wb") as file:
            torch.save(obj, file)
        os.replace(part, path)
    except BaseException:
        part.unlink(missing_ok=True)  # 잘린 파일을 치워야 공간이 돌아옵니다.
        raise


save({"epoch": 1}, "model.pt")  # torch.save 대신 부릅니다.
# --8<-- [end:fix]


@contextmanager
def little_room(size):
    """파일의 크기를 제한해 가득 찬 디스크를 흉내 냅니다."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


try:
    with little_room(1_000_000):  # 자리가 모자랍니다.
        save({"epoch": 2, "weight": torch.ones(1_000_000)}, "model.pt")
except (RuntimeError, OSError) as error:
    failed = error
kept = torch.load("model.pt", weights_only=True)
print(kept)
#> {'epoch': 1}

assert failed
assert kept == {"epoch": 1} and not Path("model.pt.part").exists()
