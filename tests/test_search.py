"""사이트의 검색: 진짜 브라우저의 검색창에 사람들의 질문을 넣어 봅니다."""

from pathlib import Path

import browser
import pytest

pytestmark = pytest.mark.xdist_group("site")

QUERIES = [
    line.split("\t")
    for line in Path(__file__).with_name("search_queries.tsv").read_text("utf-8").splitlines()
    if line and not line.startswith("#")
]
SHOWN = "a => a.map(x => new URL(x.href).pathname)"


def shown(page):
    return page.locator(".md-search-result__item > a").evaluate_all(SHOWN)


@pytest.fixture(scope="module")
def ask(chromium, url):
    """`ask(질문)` → 검색창 아래에 나온 페이지의 주소들. 첫 화면에 나온 것만입니다."""
    page = chromium.new_page()
    page.goto(url, wait_until="networkidle")
    field = page.locator(".md-search__input")
    field.click()

    def answers(query):
        field.fill("")
        field.dispatch_event("keyup")
        page.wait_for_selector(".md-search-result__item", state="detached")
        field.fill(query)
        field.dispatch_event("keyup")
        page.wait_for_function(browser.SEARCHED)
        return [path.partition("/guide/")[2] for path in shown(page)]

    yield answers
    page.close()


def test_questions_find_their_page(ask):
    """질문의 95% 이상에서, 앞의 세 결과 안에 맞는 페이지가 있습니다."""
    missed = []
    for query, pages in QUERIES:
        found = ask(query)[:3]
        if not set(found) & set(pages.split()):
            missed.append((query, found))
    assert len(QUERIES) >= 60
    assert len(missed) <= 0.05 * len(QUERIES), "\n".join(map(str, missed))


def test_expected_pages_exist(site):
    absent = {p for _, pages in QUERIES for p in pages.split() if not (site / p).is_dir()}
    assert not absent, f"search_queries.tsv에 없는 페이지가 있습니다: {sorted(absent)}"


def test_words_for_the_index_are_not_shown(visit):
    """색인에만 적은 낱말과 표시는 결과의 미리보기에 나오지 않습니다."""
    page, _, _ = visit()
    field = page.locator(".md-search__input")
    field.click()
    field.fill("entry_errors_git_lfs_pointer")
    field.dispatch_event("keyup")
    page.wait_for_selector(".md-search-result__item")
    shown_text = page.locator(".md-search-result__list").inner_text()
    assert "Unsupported operand 118" in shown_text and "entry_" not in shown_text
