"""`mkdocs serve`에서, 고치지 않은 페이지를 다시 변환하지 않습니다.

한 글자를 고쳐도 MkDocs는 모든 페이지를 다시 만들고, 그 시간의 거의 전부가 Markdown 변환과 검색 색인입니다.
글과 그 글이 끼워 넣는 예제가 그대로인 페이지는 앞선 빌드의 결과를 씁니다. `mkdocs build`는 그대로입니다.
"""

import re

import record
from material.plugins.search.plugin import SearchIndex
from mkdocs.structure.pages import Page

INCLUDED = re.compile(r'^ *--8<-- "([^":]+)', re.MULTILINE)
RENDERED = ("content", "toc", "_title_from_render", "present_anchor_ids", "links_to_anchors")


def on_startup(command, dirty):
    if command == "serve":
        Page.render = kept(Page.render)
        SearchIndex.add_entry_from_context = indexed(SearchIndex.add_entry_from_context)


def on_nav(nav, config, files):
    """링크는 있는 페이지에 따라 달라지므로, 빌드마다 페이지의 목록을 한 번 적어 둡니다."""
    global addresses
    addresses = [f.src_uri for f in files.documentation_pages()]


def kept(render):
    """`Page.render`를, 같은 글이면 앞선 결과를 쓰는 함수로."""
    pages = {}  # 주소 → (글과 예제, 결과)

    def render_or_reuse(page, config, files):
        names = sorted(set(INCLUDED.findall(page.markdown)))
        included = [(n, (record.EXAMPLES / n).stat().st_mtime_ns) for n in names]
        source = page.markdown, included, addresses
        known = pages.get(page.url)
        if known and known[0] == source:
            vars(page).update(known[1])
            return
        render(page, config, files)
        pages[page.url] = source, {name: getattr(page, name) for name in RENDERED}

    return render_or_reuse


def indexed(add):
    """`SearchIndex.add_entry_from_context`를, 같은 화면이면 앞선 항목을 쓰는 함수로."""
    pages = {}  # 주소 → (화면, 항목들)

    def add_or_reuse(index, page):
        known = pages.get(page.url)
        if known is None or known[0] != page.content:
            before = len(index.entries)
            add(index, page)
            known = pages[page.url] = page.content, index.entries[before:]
        else:
            index.entries.extend(known[1])

    return add_or_reuse
