"""사이트를 짓고, 이 기계 안에서 띄우고, 진짜 Chromium으로 엽니다."""

import functools
import gzip
import http.server
import os
import shutil
import subprocess
import sys
import threading
from contextlib import contextmanager
from pathlib import Path

import pytest

FLAGS = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"]
BASE = "/guide/"  # GitHub Pages처럼 하위 경로에서 띄웁니다.
PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}


def build(root: Path, target: Path, **environment: str) -> subprocess.CompletedProcess:
    """`root`의 사이트를 `target`에 엄격하게 짓습니다. 결과의 stdout에 로그가 모두 있습니다."""
    return subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--site-dir", str(target)],
        cwd=root,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=os.environ | {"NO_MKDOCS_2_WARNING": "1"} | environment,
    )


@contextmanager
def serve(folder: Path):
    """`folder`를 127.0.0.1의 빈 포트에 띄우고 주소를 돌려줍니다."""

    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def copyfile(self, source, target):
            """GitHub Pages처럼 글 파일을 gzip으로 보냅니다. 길이는 연결을 닫아 알립니다."""
            target.write(gzip.compress(source.read(), 6) if self.zipped else source.read())

        def send_head(self):
            self.zipped = self.guess_type(self.path).startswith(("text/", "application/j")) or (
                self.path.endswith(("/", ".svg", ".xml"))
            )
            return super().send_head()

        def send_header(self, name, value):
            if name == "Content-Length" and self.zipped:
                name, value = "Content-Encoding", "gzip"
            super().send_header(name, value)

        def send_error(self, code, message=None, explain=None):
            page = Path(self.directory, BASE.strip("/"), "404.html")
            if code != 404 or not page.is_file():
                return super().send_error(code, message, explain)
            self.zipped = False
            body = page.read_bytes()
            self.send_response(404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    handler = functools.partial(Quiet, directory=str(folder))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}{BASE}"
    finally:
        server.shutdown()


def chromium_path() -> str | None:
    """이 기계에 있는 Chromium. 환경 변수 CHROMIUM이 먼저입니다."""
    names = ("chromium", "chromium-browser", "google-chrome", "chrome")
    return os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, names)), None)


@contextmanager
def chromium():
    """헤드리스 Chromium. 없으면 건너뛰고, CI=true면 실패합니다."""
    path = chromium_path()
    if path is None:
        message = (
            "Chromium을 찾지 못해 브라우저 시험을 하지 못했습니다. Debian에서는 "
            "`apt-get install chromium fonts-nanum`, 다른 곳에서는 환경 변수 CHROMIUM에 경로를 주세요."
        )
        (pytest.fail if os.environ.get("CI") == "true" else pytest.skip)(message)
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, args=FLAGS)
        yield browser
        browser.close()


def first_visit(browser, url: str, **context):
    """빈 브라우저로 `url`을 엽니다. (페이지, 요청한 응답들, 콘솔 오류들)을 돌려줍니다."""
    opened = browser.new_context(viewport=DESKTOP, locale="ko-KR", **context)
    page = opened.new_page()
    responses, errors = [], []
    page.on("response", lambda r: responses.append(r))
    page.on("console", lambda m: errors.append(m.text) if m.type == "error" else None)
    page.on("pageerror", lambda e: errors.append(str(e)))
    page.goto(url, wait_until="networkidle")
    return page, responses, errors


def weight(responses) -> int:
    """응답 본문의 gzip 크기를 모두 더한 바이트 수. 이미 눌린 형식도 있는 그대로 셉니다."""
    return sum(len(gzip.compress(r.body(), 6)) for r in responses if r.ok)
