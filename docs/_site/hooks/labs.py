"""examples/labs/*.py를 실습 페이지로 만듭니다. 실행과 변환은 mkdocs-jupyter가 합니다.

mkdocs-jupyter 0.26.3이 하지 않는 일을 여기서 채웁니다: docs/ 밖의 파일, torch 버전을 아는 캐시,
빈 임시 디렉터리에서 실행, 그리고 사이트의 다른 페이지와 같은 모양(575 KB CSS 없이, 영어 제목 id).
"""

import hashlib
import os
import re
from html import escape
from importlib.metadata import version
from pathlib import Path

import record
from bs4 import BeautifulSoup
from mkdocs.exceptions import PluginError
from mkdocs.plugins import event_priority
from mkdocs.structure.files import File
from mkdocs.structure.toc import get_toc
from mkdocs.utils import get_relative_url
from pygments import highlight
from pygments.formatters import HtmlFormatter
from pygments.lexers import PythonLexer

SETTINGS = Path(__file__).resolve().parents[1] / "lab"
HEADING_ID = re.compile(r"\s*\{\s*#([a-z][\w-]*)\s*\}\s*$")


def on_config(config):
    os.environ["IPYTHONDIR"] = str(SETTINGS)
    os.environ["MATPLOTLIBRC"] = str(SETTINGS / "matplotlibrc")
    key = hashlib.sha256()
    for package in ("torch", "numpy", "matplotlib", "mkdocs-jupyter"):
        key.update(f"{package}=={version(package)}".encode())
    for path in sorted(SETTINGS.rglob("*")):
        if path.suffix == ".py" or path.name == "matplotlibrc":
            key.update(path.read_bytes())
    cache = Path(config.config_file_path).parent / ".cache" / "labs" / key.hexdigest()[:16]
    config.plugins["mkdocs-jupyter"].config["cache_dir"] = str(cache)


@event_priority(100)  # mkdocs-jupyter보다 먼저 파일을 넣어야 합니다.
def on_files(files, config):
    for path in sorted((record.EXAMPLES / "labs").glob("*.py")):
        lab = File(
            f"labs/{path.name}",
            src_dir=str(record.EXAMPLES),
            dest_dir=config.site_dir,
            use_directory_urls=config.use_directory_urls,
        )
        lab.edit_uri = f"../examples/labs/{path.name}"
        files.append(lab)
    return files


def on_page_content(html, page, config, files):
    if not page.file.src_uri.startswith("labs/"):
        return html
    notebook = BeautifulSoup(html, "html.parser").select_one(".jp-Notebook")
    if notebook is None:
        raise PluginError(f"{page.file.src_uri}: mkdocs-jupyter가 실습을 만들지 않았습니다.")
    parts, headings, code = [], [], 0
    for cell in notebook.find_all(class_="jp-Cell"):
        if cell.find_parent(class_="jp-Cell"):
            continue  # 코드 칸은 두 겹으로 나옵니다. 바깥 것만 봅니다.
        if "jp-MarkdownCell" in cell["class"]:
            text = cell.select_one(".jp-MarkdownOutput")
            headings += name_headings(text, page.file.src_uri)
            parts.append(text.decode_contents())
            if len(parts) == 1:
                parts.append(downloads(page, config))
            continue
        source = cell.select_one(".clipboard-copy-txt").get_text()
        parts.append(code_block(source, code))
        parts += map(output, cell.select(".jp-OutputArea-output"))
        code += 1
    page.meta.setdefault("description", description(notebook))
    page.toc = get_toc(nested(headings))
    page.title = page.toc.items[0].title
    return "\n".join(parts)


def name_headings(text, lab):
    """제목 끝의 `{ #id }`를 진짜 id로 바꾸고 (단계, id, 제목)을 돌려줍니다."""
    found = []
    for heading in text.find_all(re.compile(r"^h[1-6]$")):
        for anchor in heading.find_all("a", class_="anchor-link"):
            anchor.decompose()
        match = HEADING_ID.search(heading.get_text())
        if match is None:
            raise PluginError(
                f'{lab}: 제목 "{heading.get_text()}" 끝에 `{{ #english-id }}`를 붙이세요.'
            )
        heading.contents[-1].replace_with(HEADING_ID.sub("", heading.contents[-1]))
        heading["id"] = match[1]
        level, title = int(heading.name[1]), heading.get_text()
        found.append({"level": level, "id": match[1], "name": title, "children": []})
        if level > 1:
            link = BeautifulSoup(
                f'<a class="headerlink" href="#{match[1]}" title="이 제목의 링크">¶</a>', "html.parser"
            )
            heading.append(link)
    return found


def nested(headings):
    """평평한 제목 목록을 MkDocs가 쓰는 나무로 바꿉니다."""
    root = {"level": 0, "children": []}
    open_ = [root]
    for heading in headings:
        while open_[-1]["level"] >= heading["level"]:
            open_.pop()
        open_[-1]["children"].append(heading)
        open_.append(heading)
    return root["children"]


def description(notebook):
    """실습의 첫 문단. 검색 결과에 보이는 설명이 됩니다."""
    return notebook.find("p").get_text(" ", strip=True)


def code_block(source, number):
    body = highlight(source, PythonLexer(), HtmlFormatter(nowrap=True)).rstrip("\n")
    return (
        '<div class="language-python highlight">'
        f'<pre id="__code_{number}"><span></span><code>{body}\n</code></pre></div>'
    )


def output(area):
    picture = area.find(["svg", "img"])
    if picture is not None:
        return f'<figure class="lab-plot">{picture}</figure>'
    return f'<pre class="lab-output"><code>{escape(area.get_text().strip())}</code></pre>'


def downloads(page, config):
    name = Path(page.file.src_uri).stem
    url = get_relative_url(f"examples/labs/{name}", page.url)
    links = [f'<a href="{url}.{kind}" download>{name}.{kind} 내려받기</a>' for kind in ("py", "ipynb")]
    if config.repo_url:
        repository = config.repo_url.rstrip("/").removeprefix("https://github.com/")
        colab = f"https://colab.research.google.com/github/{repository}/blob/colab/labs/{name}.ipynb"
        links.append(f'<a href="{colab}">Colab에서 열기</a>')
    return f'<p class="lab-links">{" · ".join(links)}</p>'
