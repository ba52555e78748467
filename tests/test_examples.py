"""examples/의 모든 파일을 두 번 실행합니다.

1. `test_output`: pytest-examples가 실행하고, `#> 출력`을 실제 출력과 비교합니다.
2. `test_as_reader`: 독자처럼 빈 디렉터리에서 `python FILE`로 실행합니다. 표준 오류에 아무것도
   나오지 않아야 하고, 화면 출력이 `#>` 줄과 같아야 합니다.

`pytest --update-examples`는 `#>` 줄과 error.txt를 실제 출력으로 고쳐 씁니다.
"""

import os
import platform
import re
import sys
import tomllib
from uuid import uuid4

import pytest
import record
import runner
import s3
import torch
from packaging.requirements import Requirement
from packaging.specifiers import SpecifierSet
from pytest_examples import CodeExample

ANSI = re.compile(r"\x1b\[[0-9;]*m")
ADDRESS = re.compile(r"0x[0-9a-f]{6,}")


def is_lab(path):
    return path.parent == record.EXAMPLES / "labs"


def requirements(source):
    """예제가 PEP 723 블록에 적은 (torch의 버전 조건, Python의 버전 조건). 적지 않았으면 모든 버전입니다."""
    block = re.search(r"^# /// script\n((?:#.*\n)+?)# ///\n", source, re.MULTILINE)
    if block is None:
        return SpecifierSet(), SpecifierSet()
    metadata = tomllib.loads(re.sub(r"^# ?", "", block[1], flags=re.MULTILINE))
    wanted = map(Requirement, metadata["dependencies"])
    torch_wanted = next((r.specifier for r in wanted if r.name == "torch"), SpecifierSet())
    return torch_wanted, SpecifierSet(metadata.get("requires-python", ""))


# import하면 torch의 함수를 바꾸어, 같은 프로세스의 다른 예제까지 달라지게 하는 라이브러리
CHANGE_TORCH = {"transformers", "peft", "lightning"}


def changes_torch(path):
    files = [path, *record.modules_of(path)]
    names = set().union(*(record.imported(p, p.stat().st_mtime_ns) for p in files))
    return not CHANGE_TORCH.isdisjoint(name.partition(".")[0] for name in names)


def param(path):
    marks = [pytest.mark.gpu] if record.needs_gpu(path) else []
    return pytest.param(path, id=record.name_of(path), marks=marks)


PINNED = record.pinned_torch()
ALL = record.example_files()
RUN = [param(p) for p in ALL if not record.raises(p)]
OUTPUT = [
    param(p) for p in ALL if not (record.raises(p) or is_lab(p) or record.starts_processes(p))
]
ERRORS = [param(p) for p in ALL if record.raises(p)]


@pytest.fixture(scope="session", autouse=True)
def server():
    runner.start_server()


@pytest.fixture(scope="session")
def s3_server():
    with s3.serve() as server:
        yield server


@pytest.fixture(autouse=True)
def example_result(request, record_property, monkeypatch, tmp_path):
    """결과를 기록에 남기고, 예제가 남긴 파일과 `__main__`과 모듈과 경로와 컴파일한 것을 치웁니다."""
    path = request.getfixturevalue("path")
    record_property("example", record.name_of(path))
    record_property("sha256", record.digest(path))
    wanted, python_wanted = requirements(path.read_text("utf-8"))
    if not wanted.contains(torch.__version__.partition("+")[0], prereleases=True):
        pytest.skip(f"torch{wanted}의 출력을 보이는 예제입니다. 지금은 {torch.__version__}입니다.")
    if not python_wanted.contains(platform.python_version(), prereleases=True):
        pytest.skip(f"Python{python_wanted}의 글을 보이는 예제입니다.")
    if record.raises(path) and torch.__version__.partition("+")[0] != PINNED:
        pytest.skip(f"error.txt는 torch {PINNED}의 글입니다. 지금은 {torch.__version__}입니다.")
    if record.needs_gpu(path):
        if not torch.cuda.is_available():
            if os.environ.get("REQUIRE_GPU") == "1":
                pytest.fail("REQUIRE_GPU=1인데 CUDA 장치가 없습니다.", pytrace=False)
            pytest.skip("CUDA 장치가 없습니다. 있어야 한다면 REQUIRE_GPU=1로 실행하세요.")
    if record.needs_s3(path):
        server = request.getfixturevalue("s3_server")
        for name, value in s3.empty_bucket(server).items():
            monkeypatch.setenv(name, value)
    folder = tmp_path / "empty"
    folder.mkdir()
    monkeypatch.chdir(folder)
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
    monkeypatch.setattr(sys, "path", list(sys.path))
    if record.modules_of(path):
        monkeypatch.syspath_prepend(path.parent)
    before = set(sys.modules)
    yield folder
    for name in set(sys.modules) - before:
        source = getattr(sys.modules[name], "__file__", None) or ""
        if source.startswith((str(folder), str(path.parent))):
            del sys.modules[name]
    if dynamo := sys.modules.get("torch._dynamo"):
        dynamo.reset()  # 컴파일한 것이 쌓이면 torch 2.6은 여덟 번째에 거절합니다.


@pytest.mark.parametrize("path", OUTPUT)
def test_output(path, eval_example):
    example = CodeExample.create(path.read_text("utf-8"), path=path)
    example.group = uuid4()
    eval_example.set_config(line_length=100, target_version="py311")
    update = eval_example.update_examples
    if changes_torch(path) and not update:
        return  # 출력은 `test_as_reader`가 따로 띄운 프로세스에서 비교합니다.
    problem = None
    try:
        (eval_example.run_print_update if update else eval_example.run_print_check)(example)
    except pytest.fail.Exception as error:
        problem = f"{error}\n출력이 맞다면 `pytest --update-examples`로 고치세요."
    except Exception as error:
        # Python 3.11에서는 예외를 그대로 두면 pytest 전체가 멈춥니다. 글만 남기고 밖에서 실패시킵니다.
        problem = f"{type(error).__name__}: {error}"
    if problem:
        pytest.fail(f"examples/{record.name_of(path)}\n{problem}", pytrace=False)


@pytest.mark.parametrize("path", RUN)
def test_as_reader(path, example_result, record_property):
    run = runner.run_as_reader(path, example_result)
    record_property("seconds", run.seconds)
    where = f"examples/{record.name_of(path)}"
    if run.returncode != 0:
        pytest.fail(f"{where}: 종료 코드 {run.returncode}\n{run.stderr}", pytrace=False)
    if run.left:
        pytest.fail(f"{where}: 끝난 뒤에도 이 예제가 시작한 프로세스가 남았습니다.", pytrace=False)
    if run.stderr.strip():
        pytest.fail(f"{where}: 독자가 이 경고를 보게 됩니다.\n{run.stderr}", pytrace=False)
    shown = runner.shown_output(path.read_text("utf-8"))
    if not is_lab(path) and run.stdout.splitlines() != shown:
        pytest.fail(
            f"{where}: 화면 출력이 `#>` 줄과 다릅니다.\n실제 {run.stdout.splitlines()}\n파일 {shown}",
            pytrace=False,
        )


@pytest.mark.parametrize("path", ERRORS)
def test_error(path, example_result, record_property, request):
    """reproduce.py는 잡히지 않은 예외로 끝나고, 그 글이 error.txt와 같아야 합니다.

    같은 원인이 다른 글로 나오는 경우는 reproduce_<이름>.py와 error_<이름>.txt에 둡니다.
    """
    run = runner.run_as_reader(path, example_result)
    record_property("seconds", run.seconds)
    where = f"examples/{record.name_of(path)}"
    if run.returncode == 0:
        pytest.fail(f"{where}: 오류가 나지 않고 끝났습니다.", pytrace=False)
    message = error_message(run.stderr, example_result)
    expected = path.with_name(path.stem.replace("reproduce", "error", 1) + ".txt")
    if request.config.getoption("--update-examples"):
        expected.write_text(message, "utf-8")
    elif not expected.is_file() or expected.read_text("utf-8") != message:
        pytest.fail(
            f"{where}: {expected.name}가 실제 오류와 다릅니다. 실제:\n{message}\n"
            "이 글이 맞다면 `pytest --update-examples`로 고치세요.",
            pytrace=False,
        )


def error_message(stderr, folder):
    """트레이스백 뒤의 오류 글. ANSI 색, 주소, 이 기계의 경로를 뺍니다."""
    lines = ANSI.sub("", stderr).strip().splitlines()
    heads = [i for i, line in enumerate(lines) if line.startswith("Traceback ")]
    start = heads[-1] + 1 if heads else 0
    while start < len(lines) and lines[start].startswith("  "):
        start += 1
    text = "\n".join(line.rstrip() for line in lines[start:])
    return ADDRESS.sub("0x…", text).replace(str(folder), "…").replace(sys.prefix, "…") + "\n"
