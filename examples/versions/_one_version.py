"""설치된 torch 하나로 `_kinds.py`의 파일을 모두 쓰거나 엽니다. `_measure_versions.py`가 부릅니다.

    python _one_version.py write DIRECTORY
    python _one_version.py read DIRECTORY [DIRECTORY ...]

결과는 표준 출력에 JSON 한 줄로 냅니다. 칸 하나마다 프로세스를 갈라(fork) 열므로, 한 칸의 경고나 설정이나
강제 종료가 다른 칸에 옮지 않습니다. Linux와 macOS에서 돌아갑니다.
"""

import datetime
import json
import math
import os
import platform
import re
import shutil
import signal
import sys
import warnings
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from importlib.metadata import version
from pathlib import Path

import torch
from _kinds import KINDS

for heavy in ("torch._dynamo", "torch.export", "torch.distributed.checkpoint"):
    try:
        import_module(heavy)  # 한 번만 불러와 모든 칸이 나누어 씁니다.
    except ImportError:
        pass  # 그 버전에 없는 모듈입니다. 쓰는 칸이 스스로 오류를 냅니다.

LIMIT = 60  # 초. 한 칸에서 이보다 오래 걸리면 멈춥니다.
NOISE = [
    (re.compile(r"\x1b\[[0-9;]*m"), ""),
    (re.compile(r"\b0x[0-9a-f]{4,}\b"), "0x…"),
    (re.compile(r"(?<![:/\w.])(?:/[\w.@+-]+){2,}/(?=[\w.-])"), "…/"),
]
# 여러 줄로 된 글에서 원인이 적힌 문장
REASON = re.compile(r"(Unsupported \w+:? [^\n]*?|Can't get attribute [^\n]*?|Trying to \w+ [^\n]*?)(?:\. |\n|$)")


def run():
    """이 실행을 설명하는 항목."""
    return {
        "torch": torch.__version__,
        "numpy": version("numpy"),
        "safetensors": version("safetensors"),
        "python": platform.python_version(),
        "os": f"{platform.system()} {platform.machine()}",
        "date": datetime.date.today().isoformat(),
    }


def told(error):
    """예외의 종류와 원인을 담은 한 줄. 경로와 주소와 색은 뺍니다."""
    failures = getattr(error, "failures", None)  # DCP는 랭크마다의 예외를 묶어서 냅니다.
    if failures:
        return f"{type(error).__name__}: {told(next(iter(failures.values()))[0])}"
    text = str(error)
    for pattern, replacement in NOISE:
        text = pattern.sub(replacement, text)
    reason = REASON.search(text)
    lines = [line.strip() for line in text.splitlines() if line.strip()] + [""]
    if lines[0].endswith(":"):
        lines[0] += " " + lines[1]  # "...:" 다음 줄에 내용이 있습니다.
    return f"{type(error).__name__}: {(reason[1] if reason else lines[0])[:200]}".removesuffix(": ")


def in_fork(function, *arguments):
    """`function(*arguments, warned)`을 갈라진 프로세스에서 부르고, 그 결과와 경고를 한 줄로 돌려줍니다.

    `warned`는 그 안에서 나온 경고를 모으는 컨텍스트입니다. 잘되면 "ok", 안 되면 오류의 글이고,
    경고가 있었다면 " | " 뒤에 이어 적습니다.
    """
    reader, writer = os.pipe()
    child = os.fork()
    if child == 0:
        signal.alarm(LIMIT)
        torch.set_num_threads(1)
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        warnings.simplefilter("ignore")
        seen = {}
        try:
            outcome = function(*arguments, partial(collected, seen))
        except BaseException as error:  # DCP의 CheckpointException은 Exception이 아닙니다.
            outcome = told(error)
        with os.fdopen(writer, "w", encoding="utf-8") as pipe:
            pipe.write(" | ".join([outcome, *seen]))
        os._exit(0)
    os.close(writer)
    with os.fdopen(reader, encoding="utf-8") as pipe:
        answer = pipe.read()
    _, status = os.waitpid(child, 0)
    if os.WIFSIGNALED(status):
        return f"프로세스가 신호 {signal.Signals(os.WTERMSIG(status)).name}으로 끝났습니다"
    return answer


@contextmanager
def collected(seen):
    """이 안에서 나온 경고를 `seen`의 키로 모읍니다."""
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            yield
        finally:
            seen.update(dict.fromkeys(told(warning.message) for warning in caught))


def save(kind, path, answer, warned):
    made = kind.make()
    with warned():
        kind.save(made, path)
    answer.write_text(json.dumps((kind.expect or kind.use)(made)), "utf-8")
    return "ok"


def open_and_compare(kind, opened, path, expected, warned):
    with warned():
        loaded = opened(path)
    found = kind.use(loaded)
    same = len(found) == len(expected) and all(
        math.isclose(a, b, rel_tol=1e-4, abs_tol=1e-5) for a, b in zip(found, expected, strict=True)
    )
    return "ok" if same else "값이 다릅니다"


def write(folder):
    """모든 종류를 `folder`에 쓰고, about.json에 출처와 저장할 때의 말, 판정할 값을 남깁니다."""
    told_when_saving, expected = {}, {}
    answer = folder / "answer"
    for name, kind in KINDS.items():
        path = folder / (name + kind.suffix)
        outcome = in_fork(save, kind, path, answer)
        if outcome != "ok":
            told_when_saving[name] = outcome
        if outcome.startswith("ok"):
            expected[name] = json.loads(answer.read_text("utf-8"))
        else:
            shutil.rmtree(path) if path.is_dir() else path.unlink(missing_ok=True)
        answer.unlink(missing_ok=True)
    about = {"run": run(), "saving": told_when_saving, "expected": expected}
    (folder / "about.json").write_text(json.dumps(about, ensure_ascii=False, indent=1) + "\n", "utf-8")


def read(folders):
    """{종류: {방법: {결과: [쓴 버전]}}}."""
    cells = {}
    for folder in folders:
        expected = json.loads((folder / "about.json").read_text("utf-8"))["expected"]
        for name, kind in KINDS.items():
            for mode, opened in kind.modes.items() if name in expected else ():
                path = folder / (name + kind.suffix)
                outcome = in_fork(open_and_compare, kind, opened, path, expected[name])
                row = cells.setdefault(name, {}).setdefault(mode, {})
                row.setdefault(outcome, []).append(folder.name)
    return cells


if __name__ == "__main__":
    command, *names = sys.argv[1:]
    if command == "write":
        write(Path(names[0]))
        print(json.dumps({"run": run()}))
    else:
        print(json.dumps({"run": run(), "cells": read([Path(name) for name in names])}, ensure_ascii=False))
