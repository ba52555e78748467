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
REPOSITORY = "https://github.com/example/guide"  # 저장소를 아는 빌드를 시험할 때의 주소
BASE = "/guide/"  # GitHub Pages처럼 하위 경로에서 띄웁니다.
TEXT = ("text/", "application/json", "application/javascript", "application/xml", "image/svg")
PHONE = {"width": 390, "height": 844}
DESKTOP = {"width": 1280, "height": 900}
# 검색이 끝나 결과를 보이거나 없다고 말할 때 참인 JavaScript
SEARCHED = """document.querySelector(".md-search-result__item")
    || document.querySelector(".md-search-result__meta").textContent.includes("없")"""


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

    class Pages(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

        def do_GET(self):
            path = Path(self.translate_path(self.path))
            page = path / "index.html" if path.is_dir() else path
            if page.is_file():
                self.answer(200, page)
            else:
                self.answer(404, Path(self.directory, BASE.strip("/"), "404.html"))

        def answer(self, code, path):
            """GitHub Pages처럼 글 파일을 gzip으로 보냅니다. 길이도 알립니다."""
            kind, body = self.guess_type(str(path)), path.read_bytes()
            self.send_response(code)
            self.send_header("Content-Type", kind)
            if kind.startswith(TEXT):
                body = gzip.compress(body, 6)
                self.send_header("Content-Encoding", "gzip")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

    class Server(http.server.ThreadingHTTPServer):
        request_queue_size = 128  # 바쁜 컴퓨터에서도 Chromium의 연결을 놓치지 않습니다.

    server = Server(("127.0.0.1", 0), functools.partial(Pages, directory=str(folder)))
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
