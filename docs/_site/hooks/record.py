"""확인 기록을 읽습니다. 기록은 `pytest --record=FILE`만 쓰고, 사이트와 테스트는 이 모듈로 읽습니다."""

import ast
import hashlib
import json
import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from packaging.version import Version

ROOT = Path(__file__).resolve().parents[3]
EXAMPLES = ROOT / "examples"
RECORDS = ROOT / "docs" / "_site" / "records"
MEASUREMENTS = ROOT / "docs" / "_site" / "measurements"
BENCHMARKS_LAYOUT = 1  # benchmarks.json의 모양. 쓰는 쪽과 그리는 쪽이 함께 바뀔 때 올립니다.
VERSIONS_LAYOUT = 1  # versions.json의 모양
RUN_KEYS = {"device", "torch", "build", "python", "os", "date", "commit"}


@dataclass(frozen=True)
class Record:
    """한 번의 전체 실행. `examples`는 예제 경로를 sha256·outcome·seconds로 잇습니다."""

    path: Path
    run: dict[str, str]
    examples: dict[str, dict]

    @property
    def on_gpu(self) -> bool:
        return self.run["device"] != "CPU"

    @property
    def device(self) -> str:
        """페이지에 적을 장치의 이름. 예: `CPU`, `GPU(NVIDIA H200)`."""
        return f"GPU({self.run['device']})" if self.on_gpu else "CPU"

    @property
    def label(self) -> str:
        """페이지에 적을 실행의 이름. 예: `CPU · torch 2.13.0`."""
        return f"{self.device} · torch {self.run['torch']}"

    def verifies(self, example: str, digest: str) -> bool:
        """이 실행에서 바로 그 소스가 통과했는지 돌려줍니다."""
        return self._outcome(example, digest) == "passed"

    def skipped(self, example: str, digest: str) -> bool:
        """그 소스를 이 기계나 이 버전에서는 실행하지 않기로 했는지 돌려줍니다."""
        return self._outcome(example, digest) == "skipped"

    def _outcome(self, example, digest):
        entry = self.examples.get(example, {})
        return entry.get("outcome") if entry.get("sha256") == digest else None


def load(path: Path) -> Record:
    """기록 파일 하나를 읽습니다. 모양이 다르면 파일과 이유를 담은 ValueError를 냅니다."""
    try:
        data = json.loads(path.read_text("utf-8"))
        missing = RUN_KEYS - data["run"].keys()
        if missing:
            raise KeyError(f"run에 {sorted(missing)} 항목이 없습니다")
        for name, entry in data["examples"].items():
            if not {"sha256", "outcome", "seconds"} <= entry.keys():
                raise KeyError(f"{name}에 sha256, outcome, seconds 가운데 없는 것이 있습니다")
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ValueError(
            f"{path}: 확인 기록을 읽을 수 없습니다({error}). "
            f"`pytest --record={path.name}`으로 다시 만드세요."
        ) from error
    return Record(path, data["run"], data["examples"])


def load_all(folder: Path = RECORDS) -> list[Record]:
    """커밋된 기록을 모두 읽습니다. 고정한 torch의 CPU 기록(cpu.json)이 맨 앞입니다."""
    return sorted(map(load, folder.glob("*.json")), key=lambda r: (r.on_gpu, r.path.stem))


def example_files(root: Path = EXAMPLES) -> list[Path]:
    """실행 대상인 예제를 모두 돌려줍니다. `_`로 시작하는 파일은 따로 돌리는 측정 스크립트입니다."""
    return sorted(p for p in root.rglob("*.py") if not p.name.startswith("_"))


def name_of(path: Path, root: Path = EXAMPLES) -> str:
    """기록과 페이지에서 쓰는 예제 이름. 예: `state-dict/save.py`."""
    return path.relative_to(root).as_posix()


def modules_of(path: Path) -> list[Path]:
    """예제가 import하는, 같은 디렉터리의 파일들. 독자도 예제 곁에 두어야 합니다."""
    names = imported(path, path.stat().st_mtime_ns)
    return [p for p in sorted(path.parent.glob("*.py")) if p.stem in names and p != path]


@cache
def imported(path: Path, mtime: int) -> set[str]:
    """예제가 import하는 이름들. 고치지 않은 파일은 다시 읽지 않습니다."""
    try:
        tree = ast.parse(path.read_text("utf-8"))
    except SyntaxError as error:
        raise ValueError(
            f"{path}:{error.lineno}: 파이썬 문법에 맞지 않습니다({error.msg})."
        ) from None
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            names.add(node.module)
    return names


def digest(path: Path) -> str:
    """예제와, 그 예제가 쓰는 모듈의 sha256. 줄바꿈 문자의 차이는 뺍니다."""
    sources = (p.read_bytes().replace(b"\r\n", b"\n") for p in [path, *modules_of(path)])
    return hashlib.sha256(b"".join(sources)).hexdigest()


def pinned_torch(root: Path = ROOT) -> str:
    """pyproject.toml이 고정한 torch의 버전. error.txt와 CPU 기록은 이 버전의 것입니다."""
    return re.search(r"torch==([\d.]+)", (root / "pyproject.toml").read_text("utf-8"))[1]


def raises(path: Path) -> bool:
    """잡히지 않은 오류로 끝나는 예제인지. 그 글은 곁의 error.txt에 있습니다."""
    return path.stem.startswith("reproduce")


def needs_gpu(path: Path) -> bool:
    return path.stem.endswith(("_gpu", "_gpu_2proc"))


def starts_processes(path: Path) -> bool:
    """스스로 프로세스를 시작하는 예제인지. 다른 프로세스에 얹혀서는 실행되지 않습니다."""
    return path.stem.endswith("_2proc")


def needs_s3(path: Path) -> bool:
    """S3 API가 있어야 하는 예제인지. 테스트가 이 기계 안에 하나 띄워 줍니다(tests/s3.py)."""
    return path.stem.endswith("_s3")


def colab_url(name: str, repo_url: str) -> str:
    """예제의 노트북을 Colab에서 여는 주소. 노트북은 저장소의 colab 가지에 있습니다."""
    repository = repo_url.rstrip("/").removeprefix("https://github.com/")
    notebook = name.removesuffix(".py") + ".ipynb"
    return f"https://colab.research.google.com/github/{repository}/blob/colab/{notebook}"


def status(path: Path, records: list[Record]) -> tuple[bool, str]:
    """(확인되었는지, 코드 아래에 적을 한 줄)."""
    name, source = name_of(path), digest(path)
    passed = {}
    for run in sorted(records, key=lambda r: Version(r.run["torch"])):
        if run.verifies(name, source):
            passed.setdefault(run.device, []).append(run.run["torch"])
    if passed:
        return True, " ".join(f"✓ {d} · torch {', '.join(v)}" for d, v in passed.items())
    where = "GPU에서 아직 실행하지 않음" if needs_gpu(path) else "이 소스는 아직 확인되지 않음"
    return False, where
