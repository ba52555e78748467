# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
"""저장을 도중에 끊어 보고 docs/_site/measurements/safe-saving.json에 결과를 씁니다(Linux).

    python examples/safe-saving/_measure_crashes.py

같은 일을 torch.save와 safe_saving.save로 하고, 이전 파일과 새 파일 가운데 하나라도 온전히 남았는지 셉니다.

- kill, interrupt: 체크포인트를 덮어쓰는 자식 프로세스를 무작위 순간에 SIGKILL과 SIGINT(Ctrl-C)로 끊습니다.
- two_writers: 두 프로세스가 같은 경로에 함께 저장합니다.
- full_disk: 작은 메모리 디스크를 이름 공간 안에 붙이고, 들어가지 않는 체크포인트로 덮어씁니다.
- flips: 파일의 비트를 하나씩 모두 뒤집어 불러옵니다.
- calls: 저장 함수가 부른 fsync와 rename을 strace로 셉니다.

tests/test_crash.py도 이 함수들을 씁니다. 중간에 멈추면 있던 JSON은 그대로입니다.
"""

import errno
import json
import os
import random
import shutil
import signal
import statistics
import subprocess
import sys
import tempfile
import time
import warnings
from pathlib import Path

import torch

import safe_saving
from keep_checkpoints import sweep

sys.path.append(str(Path(__file__).resolve().parents[2] / "docs/_site/hooks"))

from measuring import place_name, when_and_where, write

SAVES = {"naive": torch.save, "safe": safe_saving.save}
FORK = hasattr(os, "fork")
MEMORY = "/dev/shm"  # 있으면 여기에 씁니다. 느린 디스크를 기다리느라 끊는 순간이 fsync에 몰리지 않습니다.


def new_folder():
    return tempfile.TemporaryDirectory(dir=MEMORY if os.path.isdir(MEMORY) else None)


def versions(numbers=750_000):
    """값이 다르고 크기가 같은 체크포인트 둘."""
    generator = torch.Generator().manual_seed(0)
    return [
        {f"w{i}": torch.randn(numbers, generator=generator) for i in range(4)} | {"step": step}
        for step in (0, 1)
    ]


def same(found, expected):
    try:
        return found.keys() == expected.keys() and all(
            torch.equal(torch.as_tensor(found[key]), torch.as_tensor(value))
            for key, value in expected.items()
        )
    except Exception:
        return False


def survivor(path, both):
    """파일이 두 체크포인트 가운데 몇째인지. 열리지 않거나 값이 다르면 None입니다."""
    try:
        found = torch.load(path, weights_only=True)
    except Exception:
        return None
    return next((i for i, version in enumerate(both) if same(found, version)), None)


def start_saving(save, checkpoint, path):
    """저장하는 자식 프로세스를 갈라내고, 저장을 시작하는 순간에 (자식, 끝을 알리는 파이프)를 돌려줍니다."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        code = 1
        try:
            signal.signal(signal.SIGINT, signal.default_int_handler)
            os.write(tell, b"s")
            save(checkpoint, path)
            os.write(tell, b"e")
            code = 0
        except KeyboardInterrupt:
            code = 130
        finally:
            os._exit(code)
    os.close(tell)
    os.read(told, 1)
    return child, told


def wait(child, told):
    """자식의 종료 코드. 시그널로 끝났으면 음수입니다."""
    os.close(told)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


def stop_saves(way, count, number, folder, seed=0):
    """저장하는 자식을 시그널 `number`로 `count`번 끊습니다. 끊기 전에 끝난 저장은 세지 않습니다."""
    save, pick = SAVES[way], random.Random(seed)
    folder, path = Path(folder), Path(folder, "model.pt")
    both = versions()
    seconds = []
    for turn in range(6):
        child, told = start_saving(save, both[turn % 2], path)
        start = time.perf_counter()
        os.read(told, 1)
        seconds.append(time.perf_counter() - start)
        assert wait(child, told) == 0
    span = statistics.median(seconds[1:])
    now = survivor(path, both)
    result = {"stopped": 0, "old": 0, "new": 0, "lost": 0, "leftovers": 0, "other_error": 0}
    while result["stopped"] < count:
        child, told = start_saving(save, both[1 - now], path)
        time.sleep(pick.uniform(0, span))
        os.kill(child, number)
        code = wait(child, told)
        stopped = code in (-number, 130)
        after = survivor(path, both)
        result["leftovers"] += len(list(folder.iterdir())) - 1
        swept = sweep(folder, older_than=0)
        assert [p.name for p in folder.iterdir()] == ["model.pt"], (list(folder.iterdir()), swept)
        if stopped:
            result["stopped"] += 1
            result["lost" if after is None else "old" if after == now else "new"] += 1
        result["other_error"] += code not in (0, -number, 130)
        if after is None:
            safe_saving.save(both[now], path)
        else:
            now = after
    return result


def two_writers(way, count, folder):
    """두 프로세스가 같은 경로에 동시에 저장합니다."""
    path, both = Path(folder, "model.pt"), versions()
    result = {"times": count, "lost": 0}
    for _ in range(count):
        safe_saving.save(both[0], path)
        children = [start_saving(SAVES[way], version, path) for version in both]
        codes = [wait(*child) for child in children]
        result["lost"] += codes != [0, 0] or survivor(path, both) is None
    return result


# 사용자 이름 공간, root의 이름 공간, sudo. 어느 쪽이든 붙인 디스크는 프로세스와 함께 사라집니다.
LAUNCHERS = (["unshare", "-rm"], ["unshare", "-m"], ["sudo", "-n", "unshare", "-m"])


def launcher():
    """메모리 디스크를 붙일 수 있는 첫 방법. 없으면 None입니다."""
    with tempfile.TemporaryDirectory() as folder:
        for command in LAUNCHERS:
            mount = [*command, "mount", "-t", "tmpfs", "tmpfs", folder]
            try:
                if subprocess.run(mount, capture_output=True, timeout=20).returncode == 0:
                    return command
            except (OSError, subprocess.TimeoutExpired):
                pass
    return None


def full_disk(times):
    """`fill_disk`를 새 이름 공간에서 실행한 결과. 붙일 수 없으면 None입니다."""
    command = launcher()
    if command is None:
        return None
    with tempfile.TemporaryDirectory() as folder:
        run = [sys.executable, __file__, "--fill-disk", folder, str(times)]
        done = subprocess.run([*command, *run], stdout=subprocess.PIPE, timeout=300, check=True)
        assert os.listdir(folder) == []
    return json.loads(done.stdout)


def fill_disk(folder, times):
    """10 MB 디스크에서 4 MB 체크포인트를 12 MB로, 다음에는 같은 크기로 덮어씁니다."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=10m", "tmpfs", folder], check=True)
    path, result = Path(folder, "model.pt"), {}
    small, large = versions(250_000)[0], versions()[0]
    for way, save in SAVES.items():
        lost, names, errors = 0, set(), set()
        for _ in range(times):
            path.unlink(missing_ok=True)  # 앞에서 망가진 파일이 디스크를 채우고 있습니다.
            safe_saving.save(small, path)
            try:
                save(large, path)
                errors.add("없음")
            except Exception as error:
                number = getattr(error, "errno", None)
                name = errno.errorcode.get(number, "") if number else str(error).split(" . ")[-1]
                errors.add(f"{type(error).__name__} {name}".replace(folder, "…"))
            lost += survivor(path, [small]) is None
            names |= set(os.listdir(folder))
        result[way] = {"times": times, "lost": lost, "errors": sorted(errors)}
        result[way]["files"] = sorted(names)
    half = versions(350_000)  # 5.6 MB: 하나는 들어가고 둘은 들어가지 않습니다.
    for way, save in SAVES.items():
        path.unlink()
        save(half[0], path)
        try:
            save(half[1], path)
        except OSError:
            pass
        result[way]["same_size"] = ["old", "new"][survivor(path, half)]
    return result


def flip_bits(folder, step=1):
    """작은 체크포인트의 비트를 하나씩 뒤집어 torch.load와 safe_saving.load로 불러옵니다."""
    path = Path(folder, "flipped.pt")
    generator = torch.Generator().manual_seed(0)
    good = {name: torch.randn(300, generator=generator) for name in "ab"}
    safe_saving.save(good, path)
    data = bytearray(path.read_bytes())
    loads = {"naive": lambda: torch.load(path, weights_only=True)}
    loads["safe"] = lambda: safe_saving.load(path)
    result = {way: {"same": 0, "refused": 0, "wrong": 0} for way in loads}
    warnings.simplefilter("ignore")
    for bit in range(0, len(data) * 8, step):
        data[bit // 8] ^= 1 << bit % 8
        path.write_bytes(data)
        data[bit // 8] ^= 1 << bit % 8
        for way, load in loads.items():
            try:
                result[way]["same" if same(load(), good) else "wrong"] += 1
            except Exception:
                result[way]["refused"] += 1
    path.unlink()
    return {"bits": len(range(0, len(data) * 8, step)), **result}


TRACED = """
import os, sys, warnings
warnings.simplefilter("ignore")
import torch, torch.distributed.checkpoint as dcp
from safetensors.torch import save_file
sys.path.insert(0, sys.argv[1])
import safe_saving
w = {"w": torch.zeros(1000)}
saves = {
    "torch": lambda: torch.save(w, "a.pt"),
    "safe": lambda: safe_saving.save(w, "b.pt"),
    "safetensors": lambda: save_file(w, "c.safetensors"),
    "dcp": lambda: dcp.save(w, checkpoint_id="d"),
}
for name, save in saves.items():
    save()
    os.mkdir("begin-" + name)
    save()
    os.mkdir("end")
    os.rmdir("end")
"""


def calls(folder):
    """덮어쓰는 저장 한 번이 부른 fsync와 rename의 수. strace가 없으면 None입니다."""
    if shutil.which("strace") is None:
        return None
    log = Path(folder, "strace.log")
    names = "fsync,fdatasync,rename,renameat,renameat2,mkdir"
    command = ["strace", "-f", "-qq", "-e", f"trace={names}", "-o", str(log), sys.executable, "-c"]
    command += [TRACED, str(Path(__file__).parent)]
    subprocess.run(command, cwd=folder, check=True, timeout=300)
    result, name = {}, None
    for line in log.read_text().splitlines():
        if "begin-" in line:
            name = line.partition("begin-")[2].partition('"')[0]
            result[name] = {"fsync": 0, "rename": 0}
        elif '"end"' in line:
            name = None
        elif name and " = 0" in line:
            result[name]["fsync"] += "sync(" in line
            result[name]["rename"] += " rename" in line
    return result


def as_text(value):
    if isinstance(value, dict):
        return {key: as_text(item) for key, item in value.items()}
    return ", ".join(value) if isinstance(value, list) else str(value)


def main():
    place = place_name(MEMORY if os.path.isdir(MEMORY) else None)
    result = {"run": when_and_where(place=place, size=f"{4 * 4 * 750_000 / 1e6:.0f} MB")}
    parts = {
        "kill": lambda way, folder: stop_saves(way, 200, signal.SIGKILL, folder),
        "interrupt": lambda way, folder: stop_saves(way, 100, signal.SIGINT, folder),
        "two_writers": lambda way, folder: two_writers(way, 50, folder),
    }
    for name, measure in parts.items():
        result[name] = {}
        for way in SAVES:
            with new_folder() as folder:
                result[name][way] = measure(way, folder)
            print(name, way, result[name][way], flush=True)
    result["full_disk"] = full_disk(10) or "디스크를 붙일 수 없었습니다."
    print(result["full_disk"], flush=True)
    with new_folder() as folder:
        result["flips"] = flip_bits(folder)
        print(result["flips"], flush=True)
        result["calls"] = calls(folder) or "strace가 없었습니다."
        print(result["calls"], flush=True)
    write("safe-saving.json", as_text(result))


if __name__ == "__main__":
    torch.set_num_threads(1)
    if sys.argv[1:2] == ["--fill-disk"]:
        print(json.dumps(fill_disk(sys.argv[2], int(sys.argv[3]))))
    else:
        main()
