"""지은 사이트와 브라우저. 사이트를 보는 테스트 파일들이 함께 씁니다."""

import browser as site_browser
import pytest
import record

ROOT = record.ROOT


@pytest.fixture(scope="session")
def server(tmp_path_factory):
    """(사이트를 지을 디렉터리, 그 주소). 짓기 전에 띄워서 주소를 먼저 정합니다."""
    folder = tmp_path_factory.mktemp("www")
    with site_browser.serve(folder) as address:
        yield folder / site_browser.BASE.strip("/"), address


@pytest.fixture(scope="session")
def build_log(server):
    """사이트를 짓고 그 로그를 돌려줍니다."""
    done = site_browser.build(ROOT, server[0], SITE_URL=server[1], REPO_URL=site_browser.REPOSITORY)
    if done.returncode:
        told = [x for x in done.stdout.splitlines() if not x.startswith("INFO")]
        pytest.fail("사이트를 짓지 못했습니다.\n" + "\n".join(told), pytrace=False)
    return done.stdout


@pytest.fixture(scope="session")
def site(server, build_log):
    return server[0]


@pytest.fixture(scope="session")
def url(server, build_log):
    return server[1]


@pytest.fixture(scope="session")
def chromium():
    with site_browser.chromium() as opened:
        yield opened


@pytest.fixture
def visit(chromium, url):
    """`visit("guide/choose/")` → (페이지, 응답들, 콘솔 오류들). 끝나면 닫습니다."""
    opened = []

    def open_page(path="", **context):
        result = site_browser.first_visit(chromium, url + path, **context)
        opened.append(result[0].context)
        return result

    yield open_page
    for context in opened:
        context.close()
