"""중간에 멈춰도 이전 파일을 잃지 않는 저장. torch 2.6 이상과 표준 라이브러리만 씁니다."""

import errno
import os
import shutil
import sys
import zipfile
from contextlib import suppress
from pathlib import Path

import torch

try:
    import fcntl
except ImportError:  # Windows에는 없습니다. 거기서는 남이 열어 둔 파일이 지워지지 않습니다.
    fcntl = None


class CheckpointError(Exception):
    """저장할 수 없는 객체이거나 온전하지 않은 파일입니다. 파일, 이유, 할 일을 적습니다."""


# --8<-- [start:save]
def save(obj, path):
    """`obj`를 저장합니다. 언제 멈추든 `path`에는 이전 파일이나 새 파일이 온전히 있습니다.

    없는 디렉터리는 만들고, 심볼릭 링크는 따라가고, 있던 파일의 권한을 잇습니다. 텐서는 어느
    장치에 있어도 됩니다. 쓰지 못하면 OSError, 저장할 수 없거나 load()가 거절할 객체면
    CheckpointError입니다. 근거: POSIX의 rename과 fsync.
    """
    handled = sys.exc_info()[1]  # except 안에서 불렸다면 이미 처리하고 있는 예외입니다.
    path = Path(os.path.realpath(path))
    part = path.with_name(f".{path.name[:40]}.{os.urandom(8).hex()}.part")
    if path.exists() and not path.is_file():
        raise CheckpointError(f"{path}: 디렉터리나 장치입니다. 파일 이름까지 적으세요.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(part, "xb") as file:
            with suppress(OSError):  # 잠금이 없는 파일 시스템도 있습니다.
                lock(file)
            torch.save(obj, file)
            file.flush()
            os.fsync(file.fileno())
            os.utime(part)  # 이름을 바꾸기 직전에 sweep()이 지우지 못하게 합니다.
        with suppress(NotImplementedError):  # 양자화 텐서처럼 meta 장치에 둘 수 없는 것도 있습니다.
            torch.load(part, map_location="meta", weights_only=True)  # 값은 읽지 않습니다.
        if path.exists():
            shutil.copymode(path, part)
        os.replace(part, path)
    except BaseException as error:
        with suppress(OSError):
            part.unlink()
        explain(error, handled, path)
    if os.name == "posix":  # 바뀐 이름도 디스크에 남깁니다. Windows는 디렉터리를 열지 못합니다.
        directory = os.open(path.parent, os.O_RDONLY)
        with suppress(OSError):  # 디렉터리의 fsync를 받지 않는 파일 시스템도 있습니다.
            os.fsync(directory)
        os.close(directory)
# --8<-- [end:save]


# --8<-- [start:explain]
def explain(error, handled, path):
    """진짜 원인을 찾아 예외로 냅니다. torch는 가득 찬 디스크도 Ctrl-C도 RuntimeError로 감쌉니다."""
    cause = error
    while type(cause) is RuntimeError and cause.__context__ not in (None, handled):
        cause = cause.__context__
    if not isinstance(cause, Exception):  # KeyboardInterrupt나 SystemExit입니다.
        raise cause from None
    text = f"{path}: 저장하지 못했고, 있던 파일은 그대로입니다."
    if not isinstance(cause, OSError):
        why = str(error).rpartition("WeightsUnpickler error: ")[2].partition(" was not")[0]
        raise CheckpointError(f"{text} {why}. 텐서, 수, 문자열만 담으세요.") from error
    why = f"{cause.strerror or cause}. 경로와 권한을 확인하세요."
    if cause.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        free = shutil.disk_usage(path.parent).free
        why = f"디스크 공간이나 할당량이 부족합니다. 남은 공간은 {free:,}바이트입니다."
    raise OSError(cause.errno, f"{text} {why}") from error


def lock(file):
    """쓰는 중이라고 잠급니다. 프로세스가 죽으면 커널이 풉니다. 남이 잠갔으면 OSError입니다."""
    if fcntl:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
# --8<-- [end:explain]


# --8<-- [start:load]
def load(path, map_location="cpu"):
    """끝까지 온전한지 확인한 다음에 불러옵니다. 디스크의 어떤 것도 바꾸지 않습니다.

    `map_location`은 torch.load의 것입니다. 없으면 FileNotFoundError, 온전하지 않으면
    CheckpointError이고, 그 밖의 오류는 torch.load가 낸 그대로입니다.
    """
    path = Path(path)
    if not path.exists():
        beside = ", ".join(sorted(p.name for p in path.parent.glob("*.pt"))[-5:]) or "없음"
        raise FileNotFoundError(errno.ENOENT, f"{path}: 없습니다. 옆에 있는 체크포인트: {beside}")
    with open(path, "rb") as file:
        if problem := damage(file):
            raise CheckpointError(f"{path}: {problem}")
        file.seek(0)
        try:
            return torch.load(file, map_location=map_location, weights_only=True)
        except RuntimeError as error:
            if "PytorchStreamReader" not in str(error) and "enforce fail" not in str(error):
                raise  # 파일이 아니라 장치 같은 다른 문제입니다.
            raise CheckpointError(f"{path}: 이전 체크포인트를 쓰세요. {error}") from error


KINDS = {  # 파일이 이렇게 시작하면 torch.save의 zip 파일이 아닙니다.
    b"version https://git-lfs": "Git LFS의 안내문입니다. git lfs pull로 받으세요.",
    b"<": "HTML 같은 글입니다. 주소를 확인하고 다시 받으세요.",
    b"\x1f\x8b": "gzip으로 압축한 파일입니다. 압축을 푸세요.",
    b"\x80": "torch.save의 옛 형식이거나 pickle입니다. torch.load로 열어 다시 저장하세요.",
    b"": "비었거나 모르는 형식입니다. 이전 체크포인트를 쓰거나 만든 프로그램으로 여세요.",
}


def damage(file):
    """파일이 무엇이 잘못되었고 어떻게 할지 돌려줍니다. 온전한 zip이면 None입니다."""
    start = file.read(32)
    if start[8:10] == b'{"':
        return "safetensors 파일입니다. safetensors의 load_file로 여세요."
    if not start.startswith(b"PK"):
        return next(text for head, text in KINDS.items() if start.startswith(head))
    try:
        archive = zipfile.ZipFile(file)
        folders = (i.filename for i in archive.infolist() if i.external_attr & 16)
        bad = archive.testzip() or next(folders, None)  # torch.load는 둘 다 보지 않습니다.
    except Exception as error:  # 망가진 자리에 따라 여러 예외가 납니다.
        bad = error
    return bad and f"망가졌습니다({bad}). 다시 받거나 이전 체크포인트를 쓰세요."
# --8<-- [end:load]


if __name__ == "__main__":  # 파일을 실행하면 스스로를 확인합니다.
    save({"w": torch.arange(3.0)}, "run/model.pt")
    with suppress(CheckpointError):
        save({"w": lambda: 0}, "run/model.pt")  # 함수는 저장할 수 없습니다.
    assert torch.equal(load("run/model.pt")["w"], torch.arange(3.0))
    assert os.listdir("run") == ["model.pt"]
