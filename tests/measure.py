"""예산을 잽니다: 페이지의 무게, 빌드 시간의 비율, 고친 글이 보이기까지의 시간, Lighthouse.

`python tests/measure.py`로 실행합니다. 시간은 한 번의 실행 안에서 번갈아 재고 비율로 말합니다.
Lighthouse는 `--lighthouse`를 줄 때만, npm이 있는 기계에서 실행합니다.
"""

import argparse
import json
import os
import re
import shutil
import socket
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from pathlib import Path

import browser

ROOT = Path(__file__).resolve().parent.parent
PAGES = ["", "guide/state-dict/", "guide/choose/"]
PAGES += ["reference/versions/", "reference/benchmarks/", "reference/verification/"]
LABS = [
    "labs/inside-a-checkpoint/",
    "labs/resume-ablation/",
    "labs/crash-test/",
    "labs/file-sizes/",
    "labs/resharding/",
]


def copy_project(target):
    """저장소를 `target`에 복사하고, 훅과 실습을 뺀 설정 plain.yml을 더합니다."""
    for name in ("docs", "examples"):
        shutil.copytree(ROOT / name, target / name)
    config = (ROOT / "mkdocs.yml").read_text("utf-8")
    (target / "mkdocs.yml").write_text(config, "utf-8")
    hooks = re.compile(r"^hooks:\n(  - .*\n)+", re.MULTILINE)
    lab = re.compile(r"^  - 실습:\n(      - .*\n)+", re.MULTILINE)
    plain = lab.sub("", hooks.sub("", config)).replace("strict: true", "strict: false")
    assert plain.count("labs/") == 1, "mkdocs.yml의 모양이 바뀌었습니다. 이 함수를 고치세요."
    (target / "plain.yml").write_text(plain, "utf-8")


def build(project, config):
    start = time.perf_counter()
    command = [sys.executable, "-m", "mkdocs", "build", "--quiet", "-f", config]
    subprocess.run(
        [*command, "-d", str(project / "site")],
        cwd=project,
        check=True,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        stderr=subprocess.DEVNULL,
    )
    return time.perf_counter() - start


def measure_build(project, repeats=7):
    first = build(project, "mkdocs.yml")
    print(f"첫 빌드(실습을 실행하면서): {first:.1f}초")
    ours, plain = [], []
    for _ in range(repeats):
        plain.append(build(project, "plain.yml"))
        ours.append(build(project, "mkdocs.yml"))
    ratio = statistics.median(ours) / statistics.median(plain)
    print(
        f"캐시가 있는 빌드: {statistics.median(ours):.2f}초, "
        f"훅과 실습이 없는 같은 글: {statistics.median(plain):.2f}초, 비율 {ratio:.2f} (기준 1.5)"
    )


def measure_serve(project, repeats=5):
    """글 한 줄을 고친 때부터 브라우저가 새 글을 받을 수 있을 때까지."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    server = subprocess.Popen(
        [sys.executable, "-m", "mkdocs", "serve", "--quiet", "-a", f"127.0.0.1:{port}"],
        cwd=project,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"},
        stderr=subprocess.DEVNULL,
    )
    page = project / "docs" / "guide" / "state-dict.md"
    url = f"http://127.0.0.1:{port}/guide/state-dict/"
    source = page.read_text("utf-8")
    try:
        wait_for(url, "state_dict", 60)
        times = []
        for number in range(repeats):
            time.sleep(1.5)
            marker = f"고친-글-{number}"
            start = time.perf_counter()
            page.write_text(f"{source}\n{marker}\n", "utf-8")
            wait_for(url, marker, 30)
            times.append(time.perf_counter() - start)
    finally:
        server.terminate()
        server.wait()
    print(f"고친 글이 보이기까지: 가운데값 {statistics.median(times):.2f}초 (기준 2초)")


def wait_for(url, text, limit):
    end = time.monotonic() + limit
    while time.monotonic() < end:
        try:
            with urllib.request.urlopen(url, timeout=5) as response:
                if text in response.read().decode("utf-8"):
                    return
        except OSError:
            pass
        time.sleep(0.05)
    raise TimeoutError(f"{url}에서 {limit}초 안에 {text!r}를 보지 못했습니다.")


def measure_weight(url):
    print("첫 방문의 무게(gzip):")
    with browser.chromium() as chromium:
        for path in PAGES + LABS:
            page, responses, _ = browser.first_visit(chromium, url + path)
            size = browser.weight(responses) / 1024
            print(f"  /{path:<32} {size:6.1f} KB, 요청 {len(responses)}개")
            page.context.close()


def measure_lighthouse(url, folder):
    print("Lighthouse(모바일): 성능 / 접근성 / 권장 사항 / 검색 엔진")
    for path in PAGES[:3] + LABS:
        report = folder / "lighthouse.json"
        subprocess.run(
            ["npx", "--yes", "lighthouse@12.8.2", url + path, "--quiet", "--output=json"]
            + [f"--output-path={report}", f"--chrome-flags={' '.join(browser.FLAGS)}"],
            check=True,
            env=os.environ | {"CHROME_PATH": browser.chromium_path()},
        )
        result = json.loads(report.read_text("utf-8"))
        scores = [round(c["score"] * 100) for c in result["categories"].values()]
        failed = [
            a["id"]
            for c in result["categories"].values()
            for r in c["auditRefs"]
            if r["weight"] and (a := result["audits"][r["id"]])["score"] not in (1, None)
        ]
        print(f"  /{path:<32} {' / '.join(map(str, scores))}  {failed}")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lighthouse", action="store_true", help="npm의 Lighthouse도 실행합니다.")
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        project = Path(folder, "project")
        project.mkdir()
        copy_project(project)
        measure_build(project)
        site = Path(folder, "www", browser.BASE.strip("/"))
        done = browser.build(project, site)
        if done.returncode:
            sys.exit(done.stdout)
        with browser.serve(site.parent) as url:
            measure_weight(url)
            if arguments.lighthouse:
                measure_lighthouse(url, Path(folder))
        measure_serve(project)


if __name__ == "__main__":
    main()
