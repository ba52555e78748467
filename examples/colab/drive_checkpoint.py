"""노트북에서 학습하며 마운트한 드라이브에 체크포인트를 남깁니다. torch와 표준 라이브러리만 씁니다."""

import hashlib
import os
import shutil
import tempfile
import warnings
from pathlib import Path

import torch


# --8<-- [start:save]
def sha256(path):
    """파일의 sha256입니다."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def steps(folder):
    """`save`가 쓴 체크포인트를 스텝의 차례로 돌려줍니다."""
    return sorted(Path(folder).glob("step-????????.pt"))


def save(obj, folder, step, keep=2):
    """로컬 디스크에 저장한 다음 `folder`에 복사하고, 내용이 같을 때만 이름을 정합니다.

    마지막 `keep`개(1 이상)만 남깁니다. 실패하면 OSError이고, 앞서 남긴 것은 그대로입니다.
    """
    target = Path(folder, f"step-{step:08d}.pt")
    part = target.with_suffix(".part")
    with tempfile.TemporaryDirectory() as local:
        source = Path(local, target.name)
        torch.save(obj, source)
        with open(source, "rb") as reader, open(part, "wb") as writer:
            shutil.copyfileobj(reader, writer)
            writer.flush()
            os.fsync(writer.fileno())
        if sha256(part) != sha256(source):
            raise OSError(f"{part}: 복사한 내용이 다릅니다. 드라이브를 다시 연결하세요.")
    os.replace(part, target)
    for old in steps(folder)[: -max(keep, 1)]:
        old.unlink()
# --8<-- [end:save]


# --8<-- [start:latest]
def latest(folder):
    """가장 새롭고 열리는 체크포인트를 CPU로 돌려줍니다. 하나도 없으면 None입니다.

    열리지 않는 것은 경고하고 건너뜁니다. 모두 열리지 않으면 RuntimeError입니다. 조용히 처음부터 다시
    학습하는 일을 막습니다.
    """
    found = steps(folder)
    for path in reversed(found):
        try:
            return torch.load(path, map_location="cpu", weights_only=True)
        except Exception as error:
            reason = str(error).partition(". ")[0] or type(error).__name__
            warnings.warn(f"건너뜁니다: {path.name}. {reason}", stacklevel=2)
    if found:
        raise RuntimeError(f"{folder}: 체크포인트 {len(found)}개가 모두 열리지 않습니다.")
    return None
# --8<-- [end:latest]


if __name__ == "__main__":  # 파일을 실행하면 스스로를 확인합니다.
    os.mkdir("drive")
    assert latest("drive") is None
    for number in (1, 2, 3):
        save({"step": number}, "drive", number)
    assert [p.name for p in steps("drive")] == ["step-00000002.pt", "step-00000003.pt"]
    assert latest("drive") == {"step": 3}
