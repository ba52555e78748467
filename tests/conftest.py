"""`--record=FILE`: 모든 예제의 실행 결과를 확인 기록으로 씁니다."""

import datetime
import json
import platform
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT / "docs" / "_site" / "hooks"))

import record  # noqa: E402  (바로 위에서 경로를 더했습니다.)

pytest_plugins = ["site_fixtures"]


def pytest_addoption(parser):
    parser.addoption(
        "--record",
        metavar="FILE",
        help="예제의 실행 결과를 쓸 JSON 파일. 예: docs/_site/records/cpu.json",
    )


def pytest_configure(config):
    if hasattr(config, "workerinput"):
        return  # xdist의 일꾼은 결과를 모으지 않습니다.
    target = config.getoption("--record")
    if target and not Path(target).resolve().parent.is_dir():
        raise pytest.UsageError(f"--record {target}: 그 디렉터리가 없습니다.")
    config.pluginmanager.register(Results(config), "example-results")


class Results:
    """테스트 보고에서 예제의 결과를 모으고, 끝날 때 요약과 기록을 씁니다."""

    def __init__(self, config):
        self.config = config
        self.examples = {}
        self.problem = None

    def pytest_runtest_logreport(self, report):
        details = dict(report.user_properties)
        if "example" not in details or (report.when != "call" and report.passed):
            return
        entry = self.examples.setdefault(
            details["example"],
            {"sha256": details["sha256"], "outcome": "passed", "seconds": 0.0},
        )
        if report.outcome != "passed":
            entry["outcome"] = report.outcome
        entry["seconds"] = round(entry["seconds"] + details.get("seconds", 0.0), 2)

    def pytest_sessionfinish(self, session):
        target = self.config.getoption("--record")
        if not target:
            return
        wanted = {record.name_of(p) for p in record.example_files()}
        missing = sorted(wanted - self.examples.keys())
        if missing:
            self.problem = (
                f"{target}을 쓰지 않았습니다. 실행하지 않은 예제가 {len(missing)}개 있습니다"
                f"(예: {missing[0]}). 예제를 고르지 말고 전체를 실행하세요."
            )
            session.exitstatus = pytest.ExitCode.USAGE_ERROR
            return
        content = {"run": describe_run(), "examples": dict(sorted(self.examples.items()))}
        Path(target).write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", "utf-8")

    def pytest_terminal_summary(self, terminalreporter):
        if not self.examples:
            return
        outcomes = [e["outcome"] for e in self.examples.values()]
        seconds = sum(e["seconds"] for e in self.examples.values())
        run = describe_run()
        terminalreporter.write_line(
            f"예제 {len(outcomes)}개: 통과 {outcomes.count('passed')}, "
            f"실패 {outcomes.count('failed')}, 건너뜀 {outcomes.count('skipped')} "
            f"({run['device']}, torch {run['build']}, Python {run['python']}, "
            f"예제 실행에 모두 {seconds:.0f}초)"
        )
        if self.problem:
            terminalreporter.write_line(self.problem, red=True)


def describe_run():
    """이 기계와 실행을 설명하는 항목. GPU가 보이면 그 이름이 `device`입니다."""
    import torch

    gpu = torch.cuda.is_available()
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True
    ).stdout.strip()
    return {
        "device": torch.cuda.get_device_name() if gpu else "CPU",
        "torch": torch.__version__.partition("+")[0],
        "build": torch.__version__,
        "python": platform.python_version(),
        "os": f"{platform.system()} {platform.machine()}",
        "date": datetime.date.today().isoformat(),
        "commit": commit,
    }
