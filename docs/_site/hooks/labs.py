"""examples/labs/*.py를 실습 페이지로 만듭니다. 실행과 변환은 mkdocs-jupyter가 합니다.

mkdocs-jupyter 0.26.3이 하지 않는 일을 여기서 채웁니다: docs/ 밖의 파일, torch 버전을 아는 캐시,
빈 임시 디렉터리에서 실행, 그리고 사이트의 다른 페이지와 같은 모양(575 KB CSS 없이, 영어 제목 id).

실습은 제목과 한 문단이 든 마크다운 칸으로 시작하고, 그 문단은 검색 결과의 설명이 됩니다. 그림을 그리는
칸은 첫 줄에 `# 그림 설명: ...`을 적습니다. 화면 낭독기가 그림 대신 읽으며, 페이지의 코드에서는 뺍니다.
"""

import base64
import hashlib
import os
import re
import shutil
from html import escape
from importlib.metadata import version
from pathlib import Path

import plots
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

HEADING_ID = re.compile(r"\s*\{\s*#([a-z][\w-]*)\s*\}\s*$")
PLOT_TEXT = re.compile(r"# 그림 설명: *(\S.*)\n")


def on_config(config):
    cache = Path(config.config_file_path).parent / ".cache" / "labs"
    # IPython은 설정 디렉터리에 제 파일을 쓰므로 사본을 줍니다.
    shutil.copytree(plots.SETTINGS, cache / "ipython", dirs_exist_ok=True)
    os.environ["IPYTHONDIR"] = str(cache / "ipython")
    os.environ["MATPLOTLIBRC"] = str(plots.SETTINGS / "matplotlibrc")
    key = hashlib.sha256()
    for package in ("torch", "numpy", "matplotlib", "safetensors", "mkdocs-jupyter"):
        key.update(f"{package}=={version(package)}".encode())
    for path in sorted(filter(Path.is_file, plots.SETTINGS.rglob("*"))):
        key.update(path.read_bytes())
    config.plugins["mkdocs-jupyter"].config["cache_dir"] = str(cache / key.hexdigest()[:16])


@event_priority(100)  # mkdocs-jupyter보다 먼저 파일을 넣어야 합니다.
def on_files(files, config):
    for path in sorted((record.EXAMPLES / "labs").glob("*.py")):
        lab = File(
            f"labs/{path.name}",
            src_dir=str(record.EXAMPLES),
            dest_dir=config.site_dir,
            use_directory_urls=config.use_directory_urls,
        )
        files.append(lab)
    return files


def on_page_content(html, page, config, files):
    lab = page.file.src_uri
    if not lab.startswith("labs/"):
        return html
    start = html.find('<div class="jupyter-wrapper">')  # 그 앞은 쓰지 않는 CSS 575 KB입니다.
    notebook = BeautifulSoup(html[start:], "html.parser").select_one(".jp-Notebook")
    if notebook is None:
        raise PluginError(
            f"{lab}: mkdocs-jupyter가 실습을 만들지 않았습니다. "
            "mkdocs.yml의 mkdocs-jupyter에 `include: [labs/*.py]`가 있는지 확인하세요."
        )
    parts, headings = [], []
    for cell in notebook.find_all(class_="jp-Cell"):
        if cell.find_parent(class_="jp-Cell"):
            continue  # 코드 칸은 두 겹으로 나옵니다. 바깥 것만 봅니다.
        if "jp-MarkdownCell" in cell["class"]:
            text = cell.select_one(".jp-MarkdownOutput")
            headings += name_headings(text, lab)
            parts.append(text.decode_contents())
            if len(parts) == 1 and text.p and headings and headings[0]["level"] == 1:
                page.meta.setdefault("description", " ".join(text.p.get_text().split()))
                parts.append(downloads(page, config))
            continue
        source = cell.select_one(".clipboard-copy-txt").get_text()
        told = PLOT_TEXT.match(source)
        parts.append(code_block(source[told.end() :] if told else source))
        areas = cell.select(".jp-OutputArea-output")
        parts += [output(area, told and told[1], lab) for area in areas]
    if "description" not in page.meta:
        raise PluginError(
            f"{lab}: 첫 칸을 `# %% [markdown]`으로 열고 `# 제목 {{ #english-id }}`와 한 문단을 적으세요."
        )
    if page.edit_url:
        page.edit_url = page.edit_url.replace("/docs/labs/", "/examples/labs/")
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
                f'<a class="headerlink" href="#{match[1]}" title="이 제목의 링크">¶</a>',
                "html.parser",
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


def code_block(source):
    body = highlight(source, PythonLexer(), HtmlFormatter(nowrap=True)).rstrip("\n")
    return (
        '<div class="language-python highlight">'
        f"<pre><span></span><code>{body}\n</code></pre></div>"
    )


def output(area, told, lab):
    picture = area.find("img")
    if picture is not None:
        return f'<figure class="lab-plot">{inline_svg(picture, told, lab)}</figure>'
    text = area.get_text().strip("\n")
    if area.get("data-mime-type", "").endswith("stderr"):
        raise PluginError(f"{lab}: 실행하면 경고가 나옵니다. 경고가 나지 않게 고치세요.\n{text}")
    return f'<pre class="lab-output no-copy"><code>{escape(text)}</code></pre>'


def inline_svg(picture, told, lab):
    if told is None:
        raise PluginError(
            f"{lab}: 그림을 그리는 칸의 첫 줄에 무엇을 그렸는지 `# 그림 설명: ...`으로 적으세요."
        )
    kind, _, data = picture["src"].partition(";base64,")
    if kind != "data:image/svg+xml":
        raise PluginError(f"{lab}: 그림이 SVG가 아니라 {kind}입니다. matplotlib으로 그리세요.")
    return plots.inline_svg(base64.b64decode(data).decode("utf-8"), told)


def downloads(page, config):
    name = Path(page.file.src_uri).stem
    url = get_relative_url(f"examples/labs/{name}", page.url)
    links = [
        f'<a href="{url}.py" download>파이썬 파일 내려받기</a>',
        f'<a href="{url}.ipynb" download>노트북 내려받기</a>',
    ]
    if config.repo_url:
        colab = record.colab_url(page.file.src_uri, config.repo_url)
        links.append(f'<a href="{colab}">Colab에서 열기</a>')
    return f'<p class="lab-links">{" · ".join(links)}</p>'
