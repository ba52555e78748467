"""examples/의 측정 스크립트(`_measure_*.py`)들이 함께 쓰는 함수."""

import datetime
import json
import os
import platform
import shutil
import statistics
from pathlib import Path

import record
import torch


def in_new_process(context, target, *arguments):
    """`target(*arguments, answer)`을 새 프로세스에서 부르고, 그것이 answer에 넣은 값을 돌려줍니다.

    `context`는 multiprocessing의 것입니다. 실패하면 SystemExit입니다. 부모가 끝나면 자식도 끝납니다.
    """
    answer = context.SimpleQueue()
    process = context.Process(target=target, args=(*arguments, answer), daemon=True)
    process.start()
    process.join()
    if process.exitcode:
        raise SystemExit(f"{target.__name__} {arguments}: 종료 코드 {process.exitcode}")
    return answer.get()


def roomy_place(nbytes):
    """`nbytes`바이트보다 많이 남은 디렉터리. 메모리 파일 시스템이 먼저이고, 없으면 StopIteration입니다."""
    places = (place for place in ("/dev/shm", "/tmp") if os.path.isdir(place))
    return next(place for place in places if shutil.disk_usage(place).free > nbytes)


def place_name(place):
    """페이지에 적을 장소의 이름."""
    return "메모리 파일 시스템" if place == "/dev/shm" else "디스크"


def spread(values):
    """중앙값(ratio), 최솟값(low), 최댓값(high)을 소수 둘째 자리까지, 0.1보다 작으면 유효 숫자 둘로 적은 글."""
    found = {"ratio": statistics.median(values), "low": min(values), "high": max(values)}
    return {key: f"{value:.2f}" if value >= 0.1 else f"{value:.2g}" for key, value in found.items()}


def read_raw(path):
    """파일을 새 메모리로 그대로 읽습니다. 바이트가 든 텐서 하나의 목록을 돌려줍니다."""
    tensor = torch.empty(os.path.getsize(path), dtype=torch.uint8)
    with open(path, "rb", buffering=0) as file:
        view = memoryview(tensor.numpy())
        while view:
            view = view[file.readinto(view) :]
    return [tensor]


def touch(tensors):
    """모든 텐서의 모든 쪽(4 KiB)을 한 번씩 읽습니다."""
    for tensor in tensors:
        tensor.detach().view(-1)[:: 4096 // tensor.element_size()].sum().item()


def memory(name):
    """이 프로세스의 메모리. `name`은 /proc/self/status의 항목이고, 단위는 바이트입니다."""
    status = Path("/proc/self/status").read_text()
    return 1024 * int(status.partition(f"{name}:")[2].split()[0])


def machine():
    """CPU의 이름과 코어의 수."""
    name, cpuinfo = platform.machine(), Path("/proc/cpuinfo")
    for line in cpuinfo.read_text().splitlines() if cpuinfo.exists() else ():
        if line.startswith("model name"):
            name = line.partition(": ")[2]
            break
    return f"{name}, {os.cpu_count()}코어"


def when_and_where(**more):
    """언제 어디에서 쟀는지. `more`는 스크립트마다 더 적을 것입니다."""
    return {
        "torch": torch.__version__,
        "python": platform.python_version(),
        "os": f"{platform.system()} {platform.machine()}",
        "machine": machine(),
        **more,
        "date": datetime.date.today().isoformat(),
    }


def write(name, result):
    """docs/_site/measurements/`name`에 씁니다. 다 쓴 다음 이름을 바꾸므로 도중에 멈춰도 옛 결과가 남습니다."""
    target = record.MEASUREMENTS / name
    part = target.with_suffix(".part")
    part.write_text(json.dumps(result, indent=2, ensure_ascii=False) + "\n", "utf-8")
    os.replace(part, target)
