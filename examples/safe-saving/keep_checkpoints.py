"""체크포인트 여러 개를 관리합니다. safe_saving.py와 같은 디렉터리에 두세요."""

import time
import warnings
from contextlib import suppress
from pathlib import Path

import torch

from safe_saving import CheckpointError, load, lock, save


# --8<-- [start:keep]
def step_path(directory, step):
    """`step`번째 체크포인트의 경로입니다. 예: step-00000200.pt"""
    return Path(directory, f"step-{step:08d}.pt")


def steps(directory):
    """`step_path`로 지은 체크포인트를 번호 순서로 돌려줍니다. best.pt 같은 이름은 빠집니다."""
    names = Path(directory).glob("step-*.pt")
    found = [p for p in names if p.stem[5:].isdecimal() and p.is_file()]
    return sorted(found, key=lambda p: int(p.stem[5:]))


def keep_last(directory, k):
    """번호가 큰 `k`개(1 이상)만 남기고 지운 것을 돌려줍니다. 새것을 저장한 다음에 부르세요.

    새 실험은 빈 디렉터리에서 시작하세요. 앞 실험의 큰 번호가 있으면 방금 저장한 것이 지워집니다.
    """
    old = steps(directory)[: -max(k, 1)]
    for path in old:
        path.unlink()
    return old
# --8<-- [end:keep]


# --8<-- [start:latest]
def latest(directory, map_location="cpu"):
    """가장 새롭고 온전한 체크포인트의 (경로, 내용)입니다. 하나도 없으면 (None, None)입니다.

    망가진 것은 경고하고 건너뜁니다. 모두 망가졌으면 CheckpointError입니다. 조용히 처음부터
    다시 학습하는 일을 막습니다.
    """
    found = steps(directory)
    for path in reversed(found):
        try:
            return path, load(path, map_location)
        except CheckpointError as error:
            warnings.warn(f"건너뜁니다. {error}", stacklevel=2)
    if found:
        raise CheckpointError(f"{directory}: 체크포인트 {len(found)}개가 모두 망가졌습니다.")
    return None, None
# --8<-- [end:latest]


# --8<-- [start:sweep]
def sweep(directory, older_than=60):
    """죽은 프로세스가 남긴 임시 파일을 지우고 돌려줍니다. 쓰고 있는 파일은 잠겨 있어 건드리지 않습니다.

    만든 뒤 잠그기까지의 틈이 있으므로 `older_than`초보다 새것도 두고 갑니다.
    """
    removed = []
    for part in Path(directory).glob(f".*.{'[0-9a-f]' * 16}.part"):
        with suppress(OSError):  # 쓰는 중이거나, 남이 먼저 지웠습니다.
            if time.time() - part.stat().st_mtime >= older_than:
                with open(part, "r+b") as file:
                    lock(file)
                part.unlink()
                removed.append(part)
    return removed
# --8<-- [end:sweep]


if __name__ == "__main__":  # 파일을 실행하면 스스로를 확인합니다.
    for step in (1, 2, 10):
        save({"w": torch.full((3,), step)}, step_path("run", step))
    assert [p.name for p in keep_last("run", 2)] == ["step-00000001.pt"]
    path, checkpoint = latest("run")
    assert path == step_path("run", 10) and torch.equal(checkpoint["w"], torch.full((3,), 10))
    assert sweep("run") == [] and latest("empty") == (None, None)
