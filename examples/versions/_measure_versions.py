# /// script
# requires-python = "==3.11.*"
# dependencies = ["torch", "numpy", "packaging", "safetensors"]
# ///
"""PyTorch 버전마다 파일을 쓰고, 모든 버전의 파일을 모든 버전에서 열어 호환성 표를 만듭니다.

    python examples/versions/_measure_versions.py            # 빠진 것을 모두 잽니다
    python examples/versions/_measure_versions.py 2.6.0      # 그 버전만 잽니다
    python examples/versions/_measure_versions.py newest     # PyPI의 가장 새 버전을 더합니다
    python examples/versions/_measure_versions.py --check    # 지금의 torch로 열어 기록과 비교만 합니다

버전마다 임시 가상 환경에 설치해 재고 지웁니다. 쓴 파일과 그 출처는 곁의 files/에, 결과는
docs/_site/measurements/versions.json에 둡니다. 버전 하나를 잴 때마다 저장하므로, 멈추면 같은 명령으로 이어서
잽니다. 옛 버전의 설치 파일이 있는 Python 3.11로, Linux에서 돌리세요. 한 버전에 2~3분이 걸리고, CUDA용
빌드라면 디스크가 8 GB 필요합니다. CPU용 빌드로 재려면 --index-url을 주세요.
"""

import argparse
import hashlib
import json
import shutil
import subprocess
import sys
import tempfile
from contextlib import contextmanager
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

from packaging.version import InvalidVersion, Version

HERE = Path(__file__).resolve().parent
sys.path += [str(HERE.parents[1] / "docs/_site/hooks"), str(HERE)]

import measuring
import record

FILES = HERE / "files"
RESULT = record.MEASUREMENTS / "versions.json"
ROOM = 8e9  # 바이트. 설치에 필요한 디스크.


def packages(torch):
    """그 torch와 함께 설치할 것. NumPy는 그 torch가 나왔을 때 쓰던 버전입니다."""
    numpy = "1.24.4" if Version(torch) < Version("2.0") else "1.26.4"
    if Version(torch) >= Version("2.4"):
        numpy = version("numpy")
    return [f"torch=={torch}", f"numpy=={numpy}", f"safetensors=={version('safetensors')}"]


def run(command, problem):
    """명령을 실행하고 표준 출력을 돌려줍니다. 실패하면 `problem`과 마지막 줄을 말하고 끝납니다."""
    done = subprocess.run([str(part) for part in command], capture_output=True, text=True)
    if done.returncode:
        lines = (done.stderr.strip() or done.stdout.strip() or "출력이 없습니다").splitlines()
        raise SystemExit(f"{problem} {lines[-1]}")
    return done.stdout


@contextmanager
def environment(torch, keep, index):
    """그 torch가 설치된 파이썬의 경로. 지금 쓰는 것이면 그대로, 아니면 가상 환경을 만들고 끝나면 지웁니다."""
    if torch == installed():
        yield sys.executable
        return
    place = keep or Path(tempfile.gettempdir())
    if keep and (keep / torch / "ready").is_file():
        yield keep / torch / "bin" / "python"
        return
    if shutil.disk_usage(place).free < ROOM:
        raise SystemExit(f"{place}: torch {torch}을 설치할 자리 {ROOM / 1e9:.0f} GB가 없습니다.")
    with tempfile.TemporaryDirectory(dir=place, prefix=f"torch-{torch}-") as folder:
        made = Path(folder, "venv")
        run([sys.executable, "-m", "venv", made], "가상 환경을 만들지 못했습니다.")
        python = made / "bin" / "python"
        command = [python, "-m", "pip", "install", "--quiet", "--no-cache-dir", "--no-compile"]
        options = ["--index-url", index, "--extra-index-url", "https://pypi.org/simple"]
        run(
            [*command, *(options if index else []), *packages(torch)],
            f"torch {torch}을 설치하지 못했습니다. 버전과 Python, 네트워크를 확인하세요.",
        )
        if keep:
            (made / "ready").touch()
            python = made.rename(keep / torch) / "bin" / "python"
        yield python


def installed():
    """지금 쓰는 파이썬에 있는 torch의 버전. 없으면 빈 글입니다."""
    try:
        return Version(version("torch")).base_version
    except PackageNotFoundError:
        return ""


def newest():
    """PyPI에 있는 가장 새 torch."""
    command = [sys.executable, "-m", "pip", "index", "versions", "torch"]
    told = run(command, "PyPI에서 torch의 버전을 알아내지 못했습니다.")
    return Version(told.splitlines()[0].partition("(")[2].partition(")")[0]).base_version


def known():
    """파일을 쓴 버전들. 옛것부터입니다."""
    return sorted((p.parent.name for p in FILES.glob("*/about.json")), key=Version)


def digest(torch):
    return hashlib.sha256((FILES / torch / "about.json").read_bytes()).hexdigest()


def files_of(folder):
    """{파일: sha256}. about.json은 뺍니다."""
    paths = (p for p in sorted(folder.rglob("*")) if p.is_file() and p.name != "about.json")
    return {p.relative_to(folder).as_posix(): hashlib.sha256(p.read_bytes()).hexdigest() for p in paths}


def touched():
    """about.json에 적힌 대로가 아닌 파일들의 경로."""
    found = []
    for torch in known():
        folder = FILES / torch
        wanted, now = json.loads((folder / "about.json").read_text("utf-8"))["files"], files_of(folder)
        names = sorted(n for n in wanted.keys() | now.keys() if wanted.get(n) != now.get(n))
        found += [str((folder / name).relative_to(record.ROOT)) for name in names]
    return found


def load():
    """지금까지의 결과. 모양이 다르면 고치지 않고 멈춥니다."""
    if not RESULT.is_file():
        return {"layout": record.VERSIONS_LAYOUT, "kinds": {}, "readers": {}}
    where = RESULT.relative_to(record.ROOT)
    try:
        result = json.loads(RESULT.read_text("utf-8"))
        layout = result["layout"]
    except (ValueError, KeyError, TypeError) as error:
        problem = f"{where}: 읽을 수 없는 결과입니다({error}). 커밋된 파일로 되돌리세요."
        raise SystemExit(problem) from None
    if layout != record.VERSIONS_LAYOUT:
        wanted = record.VERSIONS_LAYOUT
        raise SystemExit(f"{where}: 모양 {layout}의 결과입니다. 이 스크립트는 {wanted}을 씁니다.")
    return result


def described():
    """{종류: {"group": 표의 묶음, "label": 표의 이름}}."""
    from _kinds import KINDS

    return {name: {"group": kind.group, "label": kind.label} for name, kind in KINDS.items()}


def write_files(torch, python):
    """그 버전의 파일을 쓰고, 다 쓴 다음 제자리로 옮깁니다."""
    FILES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(dir=FILES, prefix=".part-") as folder:
        made = Path(folder, torch)
        made.mkdir()
        run([python, HERE / "_one_version.py", "write", made], f"torch {torch}: 쓰지 못했습니다.")
        about = json.loads((made / "about.json").read_text("utf-8"))
        about["files"] = files_of(made)
        text = json.dumps(about, ensure_ascii=False, indent=1) + "\n"
        (made / "about.json").write_text(text, "utf-8")
        made.rename(FILES / torch)


def read_files(python, writers):
    """{"run": 실행의 설명, "files": {쓴 버전: about.json의 sha256}, "cells": 결과}.

    결과는 {종류: {방법: {"ok"나 오류의 글: "쓴 버전들"}}}입니다.
    """
    command = [python, HERE / "_one_version.py", "read", *(FILES / writer for writer in writers)]
    found = json.loads(run(command, f"{python}: 파일을 열지 못했습니다."))
    for modes in found["cells"].values():
        for outcomes in modes.values():
            outcomes.update({outcome: " ".join(names) for outcome, names in outcomes.items()})
    return {"run": found["run"], "files": {w: digest(w) for w in writers}, "cells": found["cells"]}


def is_measured(result, torch):
    reader = result["readers"].get(torch, {"files": {}})
    return reader["files"] == {writer: digest(writer) for writer in known()}


def measure(versions, keep, index):
    """빠진 파일을 쓰고, 빠진 열을 잽니다. 버전 하나를 잴 때마다 결과를 저장합니다."""
    result = {**load(), "kinds": described()}
    for torch in versions:
        if torch not in known():
            print(f"torch {torch}: 파일을 씁니다.", flush=True)
            with environment(torch, keep, index) as python:
                write_files(torch, python)
    for torch in versions:
        if is_measured(result, torch):
            continue
        print(f"torch {torch}: 버전 {len(known())}개의 파일을 엽니다.", flush=True)
        with environment(torch, keep, index) as python:
            result["readers"][torch] = read_files(python, known())
        result["readers"] = {v: result["readers"][v] for v in known() if v in result["readers"]}
        measuring.write(RESULT.name, result)
    measuring.write(RESULT.name, result)
    waiting = [torch for torch in known() if not is_measured(result, torch)]
    if waiting:
        print(f"아직 재지 않은 열: {', '.join(waiting)}. 인자 없이 다시 실행하면 이어서 잽니다.")


def check():
    """지금의 torch로 모든 파일을 열어, 기록과 달라진 칸을 한 줄씩 돌려줍니다."""
    reader = load()["readers"].get(installed())
    if reader is None:
        return [f"torch {installed()}의 열이 기록에 없습니다. `{Path(__file__).name} {installed()}`로 재세요."]
    if changed := touched():
        return [f"{path}: 쓴 다음에 바뀐 파일입니다. 커밋된 것으로 되돌리세요." for path in changed]
    before, after = outcomes(reader["cells"]), outcomes(read_files(sys.executable, known())["cells"])
    return [
        f"{' · '.join(cell)}: 기록은 {before.get(cell)!r}, 지금은 {after.get(cell)!r}"
        for cell in sorted(before.keys() | after.keys())
        if before.get(cell) != after.get(cell)
    ]


def outcomes(cells):
    """{(종류, 방법, 쓴 버전): 결과}."""
    return {
        (kind, mode, writer): outcome
        for kind, modes in cells.items()
        for mode, found in modes.items()
        for outcome, writers in found.items()
        for writer in writers.split()
    }


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("versions", nargs="*", metavar="버전", help="예: 2.6.0, newest")
    parser.add_argument("--check", action="store_true", help="지금의 torch로 열어 비교만 합니다.")
    parser.add_argument("--index-url", metavar="URL", help="torch를 받을 곳")
    parser.add_argument("--keep", type=Path, metavar="DIR", help="가상 환경을 지우지 않고 둘 곳")
    arguments = parser.parse_args()
    if arguments.check:
        problems = check()
        raise SystemExit("\n".join(problems) if problems else 0)
    if changed := touched():
        raise SystemExit(f"{changed[0]}: 쓴 다음에 바뀐 파일입니다. 커밋된 것으로 되돌리세요.")
    try:
        chosen = [newest() if v == "newest" else str(Version(v)) for v in arguments.versions]
    except InvalidVersion as error:
        raise SystemExit(f"버전을 2.6.0처럼 적으세요. {error}") from None
    if arguments.keep:
        arguments.keep.mkdir(parents=True, exist_ok=True)
    measure(chosen or known(), arguments.keep, arguments.index_url)


if __name__ == "__main__":
    main()
