"""예제를 독자처럼 실행합니다: 빈 디렉터리에 내려받아 새 프로세스에서 `python FILE`."""

import multiprocessing
import os
import runpy
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import record

TESTS = Path(__file__).resolve().parent
FORK = "forkserver" in multiprocessing.get_all_start_methods()  # Windows에는 없습니다.
LIMIT = 60  # 초. 이보다 오래 걸리는 예제는 멈추고 실패로 셉니다.
GRACE = 5  # 초. 예제가 끝난 뒤에 그 예제가 시작한 프로세스가 모두 끝나기를 기다립니다.


@dataclass(frozen=True)
class Run:
    """실행 하나의 결과. `seconds`는 torch를 불러온 뒤의 벽시계 시간입니다.

    `left`는 예제가 끝난 다음에도 그 예제가 시작한 프로세스가 남아 있었는지입니다.
    """

    returncode: int
    stdout: str
    stderr: str
    seconds: float
    left: bool


def run_as_reader(path: Path, folder: Path) -> Run:
    """예제와 곁의 모듈을 `folder`에 복사하고, 거기에서 새 프로세스로 실행합니다.

    torch를 미리 불러온 서버에서 갈라져 나오므로 예제마다 `import torch`를 기다리지 않습니다.
    스스로 프로세스를 시작하는 `_2proc` 예제와, 서버보다 나중에 정해진 환경 변수를 읽는 `_s3` 예제는
    진짜 `python FILE`로 실행합니다.
    """
    logs = folder.with_name(folder.name + "-logs")
    logs.mkdir()
    for source in (path, *record.modules_of(path)):
        shutil.copy(source, folder)
    path = folder / path.name
    start = time.perf_counter()
    if record.starts_processes(path) or record.needs_s3(path) or not FORK:
        code, left = _run_command(path, folder, logs)
    else:
        code, left = _run_in_fork(path, folder, logs), False
    seconds = time.perf_counter() - start
    out, err = (logs.joinpath(n).read_text("utf-8", "replace") for n in ("stdout", "stderr"))
    if code is None:
        err += f"\n{LIMIT}초 안에 끝나지 않아 멈췄습니다."
    return Run(-1 if code is None else code, out, err, seconds, left)


def _run_command(path, folder, logs):
    with open(logs / "stdout", "w") as out, open(logs / "stderr", "w") as err:
        process = subprocess.Popen(
            [sys.executable, str(path)],
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=out,
            stderr=err,
            start_new_session=True,
        )
        try:
            code = process.wait(LIMIT)
        except subprocess.TimeoutExpired:
            return None, True
        else:
            return code, not _group_ends(process.pid)
        finally:
            end_group(process.pid)
            process.wait()


def _group_ends(leader):
    """`leader`가 시작한 프로세스가 GRACE초 안에 모두 끝나면 참."""
    end = time.monotonic() + GRACE
    while _signal_group(leader, 0):
        if time.monotonic() > end:
            return False
        time.sleep(0.05)
    return True


def end_group(leader):
    """프로세스 번호 `leader`가 시작한 프로세스를 남김없이 끝냅니다. 두 실행 방법 모두 새 세션에서 시작합니다."""
    if hasattr(signal, "SIGKILL"):
        _signal_group(leader, signal.SIGKILL)


def _signal_group(leader, number):
    """`leader`의 무리에 신호를 보냅니다. 남은 프로세스가 있으면 참. Windows에서는 늘 거짓입니다."""
    if not hasattr(os, "killpg"):
        return False
    try:
        os.killpg(leader, number)
    except ProcessLookupError:
        return False
    return True


def start_server():
    """torch를 불러온 서버를 미리 띄웁니다. 첫 예제의 시간에 `import torch`가 들지 않게 합니다."""
    if FORK:
        process = _process(int)
        process.start()
        process.join()


def _process(target, *arguments):
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["torch"])
    return context.Process(target=target, args=arguments)


def _run_in_fork(path, folder, logs):
    process = _process(_child, str(path), str(folder), str(logs))
    process.start()
    process.join(LIMIT)
    code = process.exitcode
    end_group(process.pid)
    process.kill()
    process.join()
    return code


def _child(path, folder, logs):
    """갈라져 나온 프로세스를 `python path`와 같은 상태로 만들고 실행합니다."""
    os.chdir(folder)
    os.setsid()
    for number, name in ((1, "stdout"), (2, "stderr")):
        os.dup2(os.open(os.path.join(logs, name), os.O_CREAT | os.O_WRONLY, 0o644), number)
    sys.argv = [path]
    sys.path[:] = [os.path.dirname(path), *(p for p in sys.path if p not in ("", str(TESTS)))]
    code = 0
    try:
        runpy.run_path(path, run_name="__main__")
    except SystemExit as error:
        code = error.code if isinstance(error.code, int) else int(error.code is not None)
    except BaseException as error:
        frames = error.__traceback__
        while frames and frames.tb_frame.f_code.co_filename != path:
            frames = frames.tb_next
        sys.excepthook(type(error), error, frames)
        code = 1
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(code)


def shown_output(source: str) -> list[str]:
    """소스의 `#> 출력` 줄들. 페이지에 보이는 순서대로입니다."""
    lines = (line.strip() for line in source.splitlines())
    return [line.removeprefix("#>").removeprefix(" ") for line in lines if line.startswith("#>")]
