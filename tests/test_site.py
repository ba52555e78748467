"""사이트를 엄격하게 짓고, 지은 사이트를 진짜 브라우저로 검사합니다."""

import gzip
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit

import browser as site_browser
import entries
import nbformat
import pytest
import record
import yaml

ROOT = record.ROOT
pytestmark = pytest.mark.xdist_group("site")  # 한 일꾼이 한 번만 짓습니다.


def page_paths():
    """모든 페이지의 주소. 예: `guide/choose/`."""
    config = yaml.load((ROOT / "mkdocs.yml").read_text("utf-8"), yaml.BaseLoader)
    found = []

    def walk(items):
        for item in items:
            value = next(iter(item.values())) if isinstance(item, dict) else item
            walk(value) if isinstance(value, list) else found.append(value)

    walk(config["nav"])
    return [re.sub(r"(^|/)index\.md$|\.(md|py)$", "/", p).lstrip("/") for p in found]


ENTRIES = [f"{e.path}/" for e in entries.load()]  # 메뉴에 없는, 모양이 같은 페이지들
IN_NAV = page_paths()
PAGES = IN_NAV + ENTRIES
SHOWN = IN_NAV + ENTRIES[::12]  # 브라우저로 여는 페이지. 항목은 열둘에 하나만 봅니다.


def html_of(site, path):
    return (site / path / "index.html").read_text("utf-8")


# ---- 지은 파일 -----------------------------------------------------------------------------


def test_build_has_no_warning(build_log):
    assert "warning" not in build_log.lower(), build_log


def test_links_and_anchors(site, url):
    """lychee로 안쪽 링크와 앵커를 모두 따라갑니다. 밖으로 나가지는 않습니다."""
    command = [
        str(Path(sys.executable).with_name("lychee")),
        "--offline", "--include-fragments", "--no-progress", "--index-files", "index.html",
        "--root-dir", str(site.parent), "--remap", f"{url} file://{site}/",
        str(site / "**" / "*.html"),
    ]  # fmt: skip
    done = subprocess.run(command, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr


def test_no_markdown_is_left(site):
    """표와 링크와 표시가 글자 그대로 남은 곳이 없습니다. 상자 안의 표가 그렇게 되곤 합니다."""
    code = re.compile(r"<(pre|code|script|style)\b.*?</\1>", re.DOTALL)
    left = re.compile(r"\|---|\]\([\w./#-]+\)|<!-- [\w-]+[: ]")
    found = {path: left.search(code.sub("", html_of(site, path))) for path in PAGES}
    assert {path: match[0] for path, match in found.items() if match} == {}


def test_sitemap_lists_every_page(site, url):
    listed = set(re.findall(r"<loc>(.*?)</loc>", (site / "sitemap.xml").read_text("utf-8")))
    assert listed == {f"{url}{path}" for path in PAGES}


def test_descriptions_are_unique(site):
    pattern = re.compile(r'<meta name="description" content="([^"]+)"')
    found = {path: pattern.search(html_of(site, path))[1] for path in PAGES}
    assert len(set(found.values())) == len(PAGES), found


def test_edit_links_name_a_source(site):
    pattern = re.compile(rf'href="{site_browser.REPOSITORY}/edit/main/([^"]+)"')
    for path in PAGES:
        link = pattern.search(html_of(site, path))
        assert link, f"{path}: 고치기 링크가 없습니다."
        assert (ROOT / link[1]).resolve().is_file(), link[1]


def test_entries_weigh_little(site):
    """항목의 HTML은 gzip으로 20KB 이하입니다. 나머지 파일은 브라우저로 여는 페이지들과 같습니다."""
    heavy = {p: len(gzip.compress(html_of(site, p).encode(), 6)) for p in ENTRIES}
    assert max(heavy.values()) <= 20 * 1024, max(heavy, key=heavy.get)


def test_search_index_has_each_code_once(site):
    index = json.loads((site / "search" / "search_index.json").read_text("utf-8"))
    texts = [d["text"] for d in index["docs"] if d["location"].startswith("guide/quickstart/")]
    assert sum(text.count("torch.manual_seed(0)") for text in texts) == 1


def test_machinery_is_not_published(site):
    for name in ("hooks", "overrides", "lab"):
        assert not (site / "_site" / name).exists()


def test_every_block_shows_its_record(site):
    """코드 블록마다 확인 기록이 한 줄씩 있습니다(실습은 빌드가 실행합니다)."""
    for path in PAGES:
        if path.startswith("labs/"):
            continue
        html = html_of(site, path)
        blocks = len(re.findall(r'class="language-python highlight"', html))
        folds = len(re.findall(r'<details data-search-exclude class="run', html))
        again = len(re.findall(r'<p class="run[^"]*again', html))
        assert blocks == folds * 2 + again, (path, blocks, folds, again)


def test_examples_can_be_downloaded(site):
    for path in record.example_files():
        copy = site / "examples" / record.name_of(path)
        shown = [x for x in path.read_text("utf-8").splitlines() if "# --8<-- [" not in x]
        assert copy.read_text("utf-8").splitlines() == shown
        notebook = copy.with_suffix(".ipynb")
        if notebook.is_file():
            nbformat.validate(nbformat.read(notebook, as_version=4))


# ---- 일부러 망가뜨린 사이트 ------------------------------------------------------------------

SMALL_PAGE = """---
description: 작은 페이지
---
# 저장 { #top }

```python
--8<-- "state-dict/save_and_load.py:save"
```
"""


@pytest.fixture
def small_site(tmp_path):
    """같은 훅과 설정을 쓰는 한 쪽짜리 저장소."""
    shutil.copytree(ROOT / "docs/_site", tmp_path / "docs/_site")
    shutil.copytree(ROOT / "examples/state-dict", tmp_path / "examples/state-dict")
    (tmp_path / "docs/index.md").write_text(SMALL_PAGE, "utf-8")
    config = (ROOT / "mkdocs.yml").read_text("utf-8").partition("\nnav:")[0]
    (tmp_path / "mkdocs.yml").write_text(config + "\nnav:\n  - index.md\n", "utf-8")
    return tmp_path


def test_small_site_builds(small_site):
    done = site_browser.build(small_site, small_site / "site")
    assert done.returncode == 0, done.stdout


REBUILD = """
from pathlib import Path

from mkdocs.commands.build import build
from mkdocs.config import load_config

config = load_config("mkdocs.yml", site_dir="served")
config.plugins.on_startup(command="serve", dirty=False)
build(config)
example = "examples/state-dict/save_and_load.py"
edits = [("docs/index.md", "# 저장"), (example, "torch.save"), (example, "torch.save")]
for number, (name, before) in enumerate(edits):
    path = Path(name)
    text = path.read_text("utf-8")
    assert before in text
    path.write_text(text.replace(before, f"# {number}번 고침\\n{before}", 1), "utf-8")
    config = load_config("mkdocs.yml", site_dir="served")
    build(config)
    assert f"{number}번 고침" in Path("served/index.html").read_text("utf-8"), number
"""


def test_rebuild_while_serving_is_the_same(small_site):
    """`mkdocs serve`가 고칠 때마다 다시 지은 사이트는 처음부터 지은 것과 같습니다."""
    (small_site / "docs/other.md").write_text(SMALL_PAGE.replace("작은", "다른"), "utf-8")
    with open(small_site / "mkdocs.yml", "a", encoding="utf-8") as config:
        config.write("  - other.md\n")
    done = subprocess.run(
        [sys.executable, "-c", REBUILD], cwd=small_site, capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert site_browser.build(small_site, small_site / "site").returncode == 0
    for path in sorted(p for p in (small_site / "site").rglob("*") if p.is_file()):
        served = small_site / "served" / path.relative_to(small_site / "site")
        if path.suffix not in {".gz", ".xml"}:
            assert served.read_bytes() == path.read_bytes(), path


LAB = "# %% [markdown]\n# # 실습 { #lab }\n#\n# 글.\n\n# %%\n"
BROKEN = {
    "없는 구역": ("docs/index.md", SMALL_PAGE.replace(":save", ":sav"), "'sav'"),
    "없는 예제": ("docs/index.md", SMALL_PAGE.replace("save_and", "safe_and"), "예제 examples/"),
    "없는 값": ("docs/index.md", SMALL_PAGE + "{{ state-dict/best_model.py 크기 }}", "값을 찾지"),
    "없는 그림": (
        "docs/index.md",
        SMALL_PAGE + "<!-- chart: nope -->",
        "chart에 'nope'이 없습니다",
    ),
    "없는 곳으로 가는 링크": ("docs/index.md", SMALL_PAGE + "[여기](nowhere.md)", "nowhere.md"),
    "없는 앵커": ("docs/index.md", SMALL_PAGE + "[여기](#nowhere)", "#nowhere"),
    "망가진 기록": ("docs/_site/records/cpu.json", "{}", "확인 기록을 읽을 수 없습니다"),
    "실패하는 실습": ("examples/labs/bad.py", LAB + "1 / 0\n", "ZeroDivisionError"),
    "설명이 없는 그림": (
        "examples/labs/bad.py",
        LAB + "import matplotlib.pyplot as plt\n\nplt.plot([1]);\n",
        "`# 그림 설명: ...`으로 적으세요",
    ),
    "경고가 나오는 실습": (
        "examples/labs/bad.py",
        LAB + "import warnings\n\nwarnings.warn('조심하세요')\n",
        "실행하면 경고가 나옵니다",
    ),
    "id가 없는 실습 제목": (
        "examples/labs/bad.py",
        (LAB + "1").replace(" { #lab }", ""),
        "끝에 `{ #english-id }`를 붙이세요",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken_site_is_refused(small_site, name):
    target, text, message = BROKEN[name]
    path = small_site / target
    path.parent.mkdir(exist_ok=True)
    path.write_text(text, "utf-8")
    if target.startswith("examples/labs"):
        with open(small_site / "mkdocs.yml", "a", encoding="utf-8") as config:
            config.write("  - labs/bad.py\n")
    done = site_browser.build(small_site, small_site / "site")
    assert done.returncode != 0, "망가진 사이트가 지어졌습니다."
    assert message in done.stdout, done.stdout


# ---- 브라우저 --------------------------------------------------------------------------------


OPEN = "document.querySelectorAll('details').forEach(d => { d.open = true })"
# [밀린 정도(CLS), 밀린 요소들]
SHIFT = """() => new Promise(done => {
    let total = 0, moved = [];
    new PerformanceObserver(list => {
        for (const entry of list.getEntries()) {
            total += entry.value;
            moved.push(...entry.sources.map(s => s.node?.className ?? ""));
        }
    }).observe({type: "layout-shift", buffered: true});
    setTimeout(() => done([total, moved]), 200);
})"""


@pytest.mark.parametrize("path", [*SHOWN, "nowhere/"])
def test_page(visit, url, path):
    """첫 방문의 요청과 무게와 밀림, 접근성(밝은 화면과 어두운 화면), 휴대 전화의 너비."""
    page, responses, errors = visit(path, color_scheme="light")
    hosts = {urlsplit(r.url).netloc for r in responses if not r.url.startswith("data:")}
    assert hosts == {urlsplit(url).netloc}, "제3자에게 요청을 보냅니다."
    if path != "nowhere/":
        assert errors == []
    later = ("search_index", "workers/search", "decoder.json")  # 손을 댈 때 받습니다.
    assert not [r.url for r in responses if any(name in r.url for name in later)]
    limit = 130 if path.startswith("labs/") else 110
    assert site_browser.weight(responses) <= limit * 1024
    shift, moved = page.evaluate(SHIFT)
    assert shift <= 0.01, moved
    page.evaluate(OPEN)
    assert serious_violations(page) == []
    # 바뀌는 중의 색을 재지 않습니다.
    page.add_style_tag(content="* { transition: none !important }")
    page.evaluate("document.body.setAttribute('data-md-color-scheme', 'slate')")
    assert serious_violations(page, runOnly=["color-contrast"]) == []
    page.set_viewport_size(site_browser.PHONE)
    assert page.evaluate("document.documentElement.scrollWidth") <= site_browser.PHONE["width"]


def serious_violations(page, **options):
    """axe-core가 찾은 심각한(serious, critical) 문제들."""
    from axe_playwright_python.sync_playwright import Axe

    found = Axe().run(page, options=options or {"resultTypes": ["violations"]})
    return [
        (v["id"], n["html"][:200], n["any"][0]["message"] if n["any"] else "")
        for v in found.response["violations"]
        if v["impact"] in {"serious", "critical"}
        for n in v["nodes"]
    ]


def test_copied_file_runs(visit, tmp_path):
    """전체 파일을 펼쳐 복사 버튼을 누르고, 빈 디렉터리에 붙여 넣어 실행합니다."""
    page, _, _ = visit("guide/state-dict/", permissions=["clipboard-read", "clipboard-write"])
    fold = page.locator("details.run").first
    fold.locator("summary").click()
    block = fold.locator(".highlight")
    block.hover()
    block.locator(".md-code__button, .md-clipboard").first.click()
    text = page.evaluate("navigator.clipboard.readText()")
    assert "[start:" not in text and "torch.save" in text
    (tmp_path / "pasted.py").write_text(text, "utf-8")
    done = subprocess.run(
        [sys.executable, "pasted.py"], cwd=tmp_path, capture_output=True, text=True
    )
    assert done.returncode == 0 and done.stderr == "", done.stderr
    assert (tmp_path / "model.pt").is_file()


def test_module_beside_an_example_can_be_taken_along(site, visit, tmp_path):
    """모듈을 import하는 예제의 접힘은 두 파일을 모두 내려받게 하고, 둘이면 빈 디렉터리에서 실행됩니다."""
    page, _, _ = visit("guide/resume/")
    fold = page.locator("details.run").filter(has_text="dropout_and_batchnorm.py").first
    fold.locator("summary").click()
    links = fold.locator("a[download]")
    for link in links.all():
        with page.expect_download() as download:
            link.click()
        download.value.save_as(tmp_path / download.value.suggested_filename)
    assert {p.name for p in tmp_path.iterdir()} == {
        "dropout_and_batchnorm.py",
        "training_checkpoint.py",
    }
    command = [sys.executable, "dropout_and_batchnorm.py"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True)
    assert done.returncode == 0 and done.stderr == "", done.stderr
    cells = nbformat.read(site / "examples/resume/dropout_and_batchnorm.ipynb", as_version=4).cells
    assert cells[0].source.startswith("%%writefile training_checkpoint.py")


def test_link_to_a_repeated_file_opens_its_fold(visit):
    page, _, _ = visit("guide/state-dict/")
    again = page.locator("p.run.again a").first
    target = again.get_attribute("href").partition("#")[2]
    again.click()
    page.wait_for_function(
        "id => document.getElementById(id).closest('details').open", arg=target, timeout=3000
    )


def test_tabs_switch_together(visit):
    """이름이 같은 탭은 한쪽을 누르면 다른 페이지에서도 그 탭이 열립니다."""
    page, _, _ = visit("guide/choose/")
    page.locator(".tabbed-labels label", has_text="보안").first.click()
    page.reload(wait_until="networkidle")
    chosen = page.locator(".tabbed-set").filter(has_text="보안").first
    label = chosen.locator("input:checked").get_attribute("id")
    assert page.locator(f'label[for="{label}"]').inner_text() == "보안"


def test_instant_navigation(visit):
    """목록에서 다른 페이지를 눌러도 문서를 새로 불러오지 않고 제목이 바뀝니다."""
    page, _, _ = visit()
    page.evaluate("window.stayed = true")
    page.locator(".md-content a[href*='guide/state-dict']").first.click()
    page.wait_for_url("**/guide/state-dict/**")
    page.wait_for_function("document.querySelector('h1').textContent.includes('가중치만')")
    assert page.evaluate("window.stayed") is True


def test_checklist_prints_on_one_page(visit):
    page, _, _ = visit("guide/checklist/")
    assert len(re.findall(rb"/Type\s*/Page\b(?!s)", page.pdf(format="A4"))) == 1


def test_dark_page_prints_on_white(visit):
    page, _, _ = visit("guide/checklist/", color_scheme="dark")
    page.emulate_media(media="print")
    background, text = page.evaluate(
        "['background-color', 'color'].map(x => getComputedStyle(document.body)[x])"
    )
    channels = [sum(map(float, re.findall(r"[\d.]+", x)[:3])) for x in (background, text)]
    assert channels[0] == 765 and channels[1] < 200, (background, text)


def test_search_loads_when_asked(visit):
    page, responses, _ = visit()
    page.locator(".md-search__input").click()
    page.locator(".md-search__input").fill("failed finding central directory")
    page.wait_for_selector(".md-search-result__link", timeout=5000)
    assert sum("search_index.json" in r.url for r in responses) == 1
    links = page.locator(".md-search-result__link").evaluate_all("a => a.map(x => x.href)")
    assert any("central-directory" in link for link in links[:3]), links


def test_missing_page_offers_a_way_on(visit):
    page, responses, _ = visit("guide/nowhere/")
    assert responses[0].status == 404
    assert page.locator("h1").inner_text() == "없는 페이지입니다"
    page.locator(".md-content a", has_text="명령 모음").click()
    page.wait_for_url("**/reference/cheat-sheet/")


# ---- 고르기 도우미 ---------------------------------------------------------------------------

ANSWERS = """async () => {
    const { QUESTIONS, recommend } = await import(new URL("_site/js/chooser.js", BASE));
    let all = [{}];
    for (const [question, answers] of Object.entries(QUESTIONS)) {
        all = all.flatMap(one => answers.map(answer => ({ ...one, [question]: answer })));
    }
    return all.map(answers => ({ answers, way: recommend(answers).way }));
}"""


def visible_ways(page):
    return page.locator("section[data-way]:visible").evaluate_all("s => s.map(x => x.dataset.way)")


def test_chooser_ends_in_one_way(visit, url):
    """모든 대답의 조합이 한 가지 방법으로 끝나고, 그 코드만 보입니다."""
    page, _, _ = visit("guide/choose/")
    everything = visible_ways(page)
    assert len(everything) == 5
    reached = set()
    for case in page.evaluate(ANSWERS.replace("BASE", json.dumps(url))):
        for question, answer in case["answers"].items():
            page.check(f'input[name="{question}"][value="{answer}"]')
        assert visible_ways(page) == [case["way"]], case
        assert "추천:" in page.locator(".chooser [role=status]").inner_text()
        reached.add(case["way"])
    assert reached == set(everything)
    page.locator(".chooser button[type=reset]").click()
    page.wait_for_function(
        "n => document.querySelectorAll('section[data-way]:not([hidden])').length === n", arg=5
    )


def test_chooser_with_keyboard(visit):
    page, _, _ = visit("guide/choose/")
    page.locator('input[name="goal"]').first.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    assert page.locator('input[value="resume"]').is_checked()
    assert visible_ways(page) == ["checkpoint"]


def test_chooser_after_instant_navigation(visit):
    page, _, _ = visit("guide/state-dict/")
    page.locator('.md-content a[href*="choose"]').last.click()
    page.wait_for_url("**/guide/choose/")
    page.check('input[value="resume"]')
    assert visible_ways(page) == ["checkpoint"]


def test_pages_read_without_javascript(chromium, url):
    """JavaScript가 없으면 질문은 숨고, 다섯 가지 방법과 표가 모두 읽힙니다."""
    context = chromium.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{url}guide/choose/")
    assert not page.locator(".chooser").is_visible()
    assert len(visible_ways_without_script(page)) == 5
    assert page.locator("table").first.is_visible()
    context.close()


def visible_ways_without_script(page):
    return [s for s in page.locator("section[data-way]").all() if s.is_visible()]
