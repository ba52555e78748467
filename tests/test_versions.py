"""커밋된 파일을 고정한 torch로 다시 열고, 호환성 페이지의 문장과 나쁜 입력을 검사합니다."""

import importlib.util
import json
import shutil
import subprocess
import sys
from contextlib import nullcontext
from types import SimpleNamespace

import pytest
import record
import versions
from mkdocs.exceptions import PluginError
from packaging.version import Version

SCRIPT = record.EXAMPLES / "versions" / "_measure_versions.py"


def imported(path):
    """경로로 가져온 모듈. 이름은 파일의 것입니다."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def script(monkeypatch):
    monkeypatch.setattr(sys, "path", list(sys.path))
    return imported(SCRIPT)


@pytest.fixture
def small(script, tmp_path, monkeypatch):
    """파일이 하나씩인 두 버전과 빈 결과. 쓰고 여는 일은 흉내만 냅니다."""
    root = tmp_path / "root"
    monkeypatch.setattr(record, "ROOT", root)
    monkeypatch.setattr(record, "MEASUREMENTS", root)
    monkeypatch.setattr(script, "FILES", root / "files")
    monkeypatch.setattr(script, "RESULT", root / "versions.json")
    for version in ("1.0.0", "2.0.0"):
        folder = root / "files" / version
        folder.mkdir(parents=True)
        (folder / "state_dict.pt").write_bytes(b"0")
        about = {"files": script.files_of(folder)}
        (folder / "about.json").write_text(json.dumps(about))
    cells = {"state_dict": {"default": {"ok": "1.0.0 2.0.0"}}}
    monkeypatch.setattr(
        script,
        "read_files",
        lambda python, writers: {
            "run": {},
            "files": {w: script.digest(w) for w in writers},
            "cells": cells,
        },
    )
    monkeypatch.setattr(script, "installed", lambda: "2.0.0")
    return script


def told(function, *arguments):
    """`function`이 SystemExit으로 남긴 글."""
    with pytest.raises(SystemExit) as stopped:
        function(*arguments)
    return str(stopped.value)


# ---- 커밋된 파일과 결과


def test_cells_are_what_the_pinned_torch_gives():
    if sys.platform != "linux" or sys.version_info[:2] != (3, 11):
        pytest.skip("결과는 Linux와 Python 3.11의 것입니다.")
    done = subprocess.run(
        [sys.executable, str(SCRIPT), "--check"], capture_output=True, text=True, timeout=600
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_every_version_has_opened_every_file(script):
    result = script.load()
    assert script.touched() == []
    assert list(result["readers"]) == script.known()
    assert [v for v in script.known() if not script.is_measured(result, v)] == []
    assert len(script.known()) >= 10 and len(result["kinds"]) >= 20
    assert record.pinned_torch() in result["readers"]


# ---- 페이지의 문장


@pytest.fixture
def matrix():
    return versions.read()


def before(matrix, version):
    return [v for v in matrix.versions if Version(v) < Version(version)]


def since(matrix, version):
    return [v for v in matrix.versions if Version(v) >= Version(version)]


def all_open(matrix, kind, mode, readers=None):
    return all(
        matrix.opened(kind, mode, reader) == matrix.writers(kind)
        for reader in readers or matrix.versions
    )


def texts(matrix, kind, mode, reader, writer):
    (found,) = [o for o, names in matrix.outcomes(kind, mode, reader).items() if writer in names]
    return found


def test_state_dict_and_safetensors_open_everywhere(matrix):
    for kind in ("state_dict", "legacy", "bfloat16", "complex64"):
        assert all_open(matrix, kind, "true"), kind
    assert all_open(matrix, "safetensors", "own")
    assert all_open(matrix, "torchscript", "own")
    readers = since(matrix, "2.1")
    for kind in ("lambda_lr", "step_lr", "cosine", "warm_restarts", "plateau", "sequential_lr"):
        assert all_open(matrix, kind, "true", readers) and all_open(matrix, kind, "default")


WHOLE = ["stock_layers", "own_class", "transformer", "lstm", "whole_weight_norm", "optimizer"]
VALUES = ["numpy_rng", "numpy_scalar", "numpy_array", "namespace", "path", "defaultdict"]


@pytest.mark.parametrize("kind", WHOLE + VALUES)
def test_only_the_default_of_2_6_refuses(matrix, kind):
    for reader in matrix.versions:
        refused = Version(reader) >= Version("2.6")
        opened = matrix.opened(kind, "default", reader)
        assert opened == ([] if refused else matrix.opened(kind, "false", reader)), reader
    if kind in WHOLE:
        assert all_open(matrix, kind, "false")


def test_future_warning_in_2_4_and_2_5_only(matrix):
    told = {
        reader
        for reader in matrix.versions
        for outcome in matrix.outcomes("state_dict", "default", reader)
        if "FutureWarning" in outcome
    }
    assert told == {"2.4.1", "2.5.1"}


def test_old_weights_only(matrix):
    for writer in matrix.versions:
        assert "Unsupported operand 71" in texts(matrix, "lambda_lr", "true", "1.13.1", writer)
    for kind in ("dtype_device", "quantized"):
        assert [v for v in matrix.versions if not matrix.opened(kind, "true", v)] == before(
            matrix, "2.4"
        ), kind


def test_numpy_decides(matrix):
    for kind in ("numpy_rng", "numpy_scalar", "numpy_array"):
        for reader in matrix.versions:
            expected = matrix.versions
            if matrix.runs[reader]["numpy"].startswith("1.24"):
                expected = [v for v in matrix.versions if matrix.runs[v]["numpy"] < "2"]
            assert matrix.opened(kind, "false", reader) == expected, (kind, reader)


def test_one_cycle(matrix):
    for reader in since(matrix, "2.6"):
        assert matrix.opened("one_cycle", "default", reader) == since(matrix, "2.4")
    for reader in since(matrix, "2.1"):
        assert matrix.opened("one_cycle", "false", reader) == matrix.versions, reader
    assert "missing 1 required positional argument: 'pct'" in texts(
        matrix, "one_cycle", "false", "1.13.1", "2.1.2"
    )


def test_weight_norm_goes_one_way(matrix):
    readers = since(matrix, "2.1")
    assert all_open(matrix, "weight_norm_to_new", "false", readers)
    for reader in matrix.versions:
        assert matrix.opened("weight_norm_to_old", "false", reader) == []
    assert matrix.writers("whole_weight_norm_new") == []


def test_new_dtypes(matrix):
    for kind in ("uint16", "float8"):
        for reader in before(matrix, "2.4"):
            for writer in matrix.writers(kind):
                assert "_rebuild_tensor_v3" in texts(matrix, kind, "false", reader, writer)
    for reader in ("2.4.1", "2.5.1"):
        assert matrix.opened("uint16", "true", reader) == []
        assert matrix.opened("uint16", "default", reader) == matrix.writers("uint16")


def test_sparse_in_1_13(matrix):
    assert matrix.opened("sparse", "false", "1.13.1") == ["1.13.1"]
    assert all_open(matrix, "sparse", "false", since(matrix, "2.1"))


def test_exported_programs(matrix):
    for reader in ("2.1.2", "2.4.1", "2.5.1"):
        assert matrix.opened("export", "own", reader) == [reader]
    assert matrix.opened("export", "own", "2.6.0") == ["2.6.0"]
    for reader in since(matrix, "2.9"):
        assert matrix.opened("export", "own", reader) == since(matrix, "2.6")


def test_distributed_checkpoints(matrix):
    assert matrix.opened("dcp", "own", "2.1.2") == ["2.1.2"]
    newest = since(matrix, "2.15")
    for reader in since(matrix, "2.4"):
        expected = [v for v in since(matrix, "2.1") if v not in newest or reader in newest]
        assert matrix.opened("dcp", "own", reader) == expected, reader


def test_torchscript_warnings(matrix):
    told = {}
    for reader in matrix.versions:
        text = texts(matrix, "torchscript", "own", reader, "2.13.0")
        told[reader] = text.partition(" | ")[2].partition(":")[0]
    assert {v for v, name in told.items() if name == "FutureWarning"} == set(since(matrix, "2.14"))
    assert {v for v, name in told.items() if name == "DeprecationWarning"} == {"2.11.0", "2.13.0"}


def test_mmap(matrix):
    assert [v for v in matrix.versions if matrix.opened("state_dict", "mmap", v)] == since(
        matrix, "2.1"
    )
    assert not any(matrix.opened("legacy", "mmap", reader) for reader in matrix.versions)


@pytest.mark.xdist_group("site")
def test_pair_shows_what_the_table_says(visit, matrix):
    page, responses, errors = visit("reference/versions/")
    assert not any(r.url.endswith("versions.json") for r in responses)  # 고를 때 받습니다.
    page.select_option("select[name=writer]", "1.13.1")
    page.select_option("select[name=reader]", "2.6.0")
    page.wait_for_selector(".pair table")
    row = page.locator(".pair tr:has-text('OneCycleLR')")
    assert [mark.strip() for mark in row.inner_text().split("\t")[1:]] == ["✗", "✗", "✓", "✗"]
    assert "GLOBAL builtins.getattr" in row.locator("+ tr").inner_text()
    shown = page.locator(".pair tbody tr:not(:has(.told))").count()
    assert shown == sum("1.13.1" in matrix.writers(kind) for kind in matrix.kinds)
    assert errors == []


@pytest.mark.xdist_group("site")
def test_cell_leads_to_its_message(visit):
    page, _, errors = visit("reference/versions/#own-dcp")
    page.locator("tr:has(#own-dcp)").wait_for()  # 보일 때까지 기다립니다.
    page.click(".tabbed-labels > label:has-text('기본값')")
    page.click(".versions a.no[href$='#default-own_class'] >> nth=0")
    row = page.locator("tr:has(#default-own_class)")
    row.wait_for()
    assert "GLOBAL _kinds.Net" in row.inner_text()
    assert errors == []


# ---- 나쁜 입력


def test_changed_cell_is_named(small):
    small.measure(["2.0.0"], None, None)
    result = json.loads(small.RESULT.read_text())
    result["readers"]["2.0.0"]["cells"]["state_dict"]["default"] = {"ok": "1.0.0", "E: 글": "2.0.0"}
    small.RESULT.write_text(json.dumps(result))
    assert small.check() == ["state_dict · default · 2.0.0: 기록은 'E: 글', 지금은 'ok'"]


def test_touched_file_is_named(small):
    (small.FILES / "1.0.0" / "state_dict.pt").write_bytes(b"1")
    assert small.touched() == ["files/1.0.0/state_dict.pt"]
    small.measure(["2.0.0"], None, None)
    assert "files/1.0.0/state_dict.pt: 쓴 다음에 바뀐 파일" in small.check()[0]


def test_stopped_run_goes_on(small, monkeypatch):
    read = small.read_files

    def stops(python, writers):
        if json.loads(small.RESULT.read_text())["readers"]:
            raise KeyboardInterrupt
        return read(python, writers)

    small.measuring.write(small.RESULT.name, small.load())
    monkeypatch.setattr(small, "read_files", stops)
    monkeypatch.setattr(small, "environment", lambda *_: nullcontext("python"))
    with pytest.raises(KeyboardInterrupt):
        small.measure(["1.0.0", "2.0.0"], None, None)
    assert list(small.load()["readers"]) == ["1.0.0"]
    asked = []
    monkeypatch.setattr(small, "read_files", lambda *a: asked.append(a) or read(*a))
    small.measure(["1.0.0", "2.0.0"], None, None)
    assert list(small.load()["readers"]) == ["1.0.0", "2.0.0"] and len(asked) == 1


def test_result_of_another_layout_is_left_alone(small):
    small.RESULT.write_text('{"layout": 99}')
    assert "모양 99의 결과입니다" in told(small.load)
    small.RESULT.write_text("{")
    assert "읽을 수 없는 결과입니다" in told(small.load)
    assert small.RESULT.read_text() == "{"


def test_full_disk_is_told_before_installing(small, monkeypatch):
    monkeypatch.setattr(shutil, "disk_usage", lambda _: SimpleNamespace(free=1e9))
    assert "설치할 자리 8 GB가 없습니다" in told(small.measure, ["1.0.0"], None, None)


def test_unknown_version_is_told():
    done = subprocess.run([sys.executable, str(SCRIPT), "최신"], capture_output=True, text=True)
    assert done.returncode == 1 and "버전을 2.6.0처럼 적으세요" in done.stderr
    assert len(done.stderr.strip().splitlines()) == 1


def test_failed_command_is_told_in_one_line(script):
    command = [sys.executable, "-c", "raise ValueError('없는 버전')"]
    assert (
        told(script.run, command, "설치하지 못했습니다.")
        == "설치하지 못했습니다. ValueError: 없는 버전"
    )


@pytest.mark.parametrize("text", ["{", '{"layout": 99}', '{"layout": 1, "kinds": {}}'])
def test_page_needs_a_readable_result(tmp_path, monkeypatch, text):
    monkeypatch.setattr(record, "ROOT", tmp_path)
    monkeypatch.setattr(versions, "RESULT", tmp_path / "versions.json")
    versions.RESULT.write_text(text)
    with pytest.raises(PluginError, match="호환성 결과를 읽지 못했습니다"):
        versions.read()


def test_unknown_marker_is_told():
    page = SimpleNamespace(file=SimpleNamespace(src_uri="reference/versions.md"))
    for marker in ("<!-- versions-tabel true -->", "<!-- versions-answer 없는것:true -->"):
        with pytest.raises(PluginError, match="reference/versions.md"):
            versions.on_page_markdown(marker, page, None, None)
