"""페이지의 코드 블록을 examples/의 파일과 잇습니다.

1. 구역을 끼워 넣은 블록 아래에 전체 파일을 여는 접힘과 확인 기록을 붙입니다.
2. `{{ 파일.py 이름 }}`을 그 예제가 출력한 `#> 이름: 값`의 값으로,
   `{{ 파일.json a.b }}`를 docs/_site/measurements/에 커밋된 측정값으로 바꿉니다.
3. 구역 표시를 뺀 .py를 내려받을 수 있게 하고, 저장소를 아는 빌드에서는 Colab이 열 .ipynb도 만듭니다.
"""

import json
import re

import jupytext
import nbformat
import record
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File
from mkdocs.utils import get_relative_url

FENCE = re.compile(
    r"^(?P<indent> *)```python[^\n]*\n(?P<body>.*?)^(?P=indent)```[ ]*\n", re.MULTILINE | re.DOTALL
)
INCLUDE = re.compile(r'^ *--8<-- "(?P<name>[^":]+\.py)(?::(?P<region>[\w-]+))?"', re.MULTILINE)
MARKER = re.compile(r"^ *# --8<-- \[(?:start|end):[\w-]+\]\n", re.MULTILINE)
PLAIN = re.compile(r'<span class="[npw]">([^<]*)</span>')
VALUE = re.compile(r"\{\{ *(?P<name>[\w/.-]+\.(?:py|json)) +(?P<label>[^}]+?) *\}\}")


def on_config(config):
    global records
    records = record.load_all()
    if not config.repo_url:  # 저장소 주소를 모르는 빌드에는 고치기 링크가 없습니다.
        config.edit_uri = None


def on_files(files, config):
    for path in record.example_files():
        name = record.name_of(path)
        source = MARKER.sub("", path.read_text("utf-8"))
        files.append(File.generated(config, f"examples/{name}", content=source))
        if path.parent.name == "labs" or (config.repo_url and in_one_cell(path, source)):
            cells = notebook(path, source)
            files.append(File.generated(config, f"examples/{name[:-3]}.ipynb", content=cells))
    return files


def notebook(path, source):
    """예제를 노트북으로. 실습은 칸을 살리고, 나머지는 곁에 둘 모듈을 쓰는 칸과 한 칸에 담습니다."""
    if path.parent.name == "labs":
        lab = jupytext.reads(source, fmt="py:percent")
        for number, cell in enumerate(lab.cells):
            cell.id = f"cell-{number}"  # 그대로 두면 지을 때마다 다른 무작위 값입니다.
        return jupytext.writes(lab, fmt="ipynb")
    cells = [
        nbformat.v4.new_code_cell(
            f"%%writefile {module.name}\n{MARKER.sub('', module.read_text('utf-8')).strip()}",
            id=module.stem.replace("_", "-"),
        )
        for module in record.modules_of(path)
    ]
    cells.append(nbformat.v4.new_code_cell(source.strip(), id="example"))
    return json.dumps(nbformat.v4.new_notebook(cells=cells), ensure_ascii=False, indent=1)


def on_page_markdown(markdown, page, config, files):
    def value(match):
        return value_of(match["name"], match["label"], page.file.src_uri)

    seen = set()

    def with_fold(match):
        names = list(dict.fromkeys(i["name"] for i in INCLUDE.finditer(match["body"])))
        notes = [fold(n, page, config, first=n not in seen) for n in names]
        seen.update(names)
        indent = match["indent"]
        lines = "\n\n".join(notes).splitlines()
        return match[0] + "\n" + "".join(f"{indent}{line}".rstrip() + "\n" for line in lines) + "\n"

    return FENCE.sub(with_fold, VALUE.sub(value, markdown))


def on_page_content(html, page, config, files):
    """접어 둔 전체 파일은 위의 블록과 겹치므로 검색 색인에 넣지 않습니다.

    코드에서 색이 바탕글과 같은 이름, 빈칸, 문장 부호의 태그는 뺍니다. 코드가 많은 페이지가 1할 넘게 가벼워집니다.
    """
    html = html.replace('<details class="run', '<details data-search-exclude class="run')
    return PLAIN.sub(r"\1", html)


def fold(name, page, config, first):
    """블록 아래에 붙일 마크다운. 같은 파일은 페이지에서 처음 한 번만 펼칠 수 있게 넣습니다."""
    path = record.EXAMPLES / name
    if not path.is_file():
        raise PluginError(
            f"{page.file.src_uri}: 예제 examples/{name} 파일이 없습니다. "
            f'--8<-- "{name}:구역"의 이름을 확인하세요.'
        )
    verified, status = record.status(path, records)
    mark = "run" if verified else "run unverified"
    anchor = "run-" + re.sub(r"\W+", "-", name[:-3])
    if not first:
        return f"[`{path.name}`](#{anchor}) {status}\n{{ .{mark.replace(' ', ' .')} .again }}"
    links = [download(path, "", page)]
    links += [download(p, "도(같은 디렉터리에 두세요)", page) for p in record.modules_of(path)]
    if config.repo_url and in_one_cell(path, path.read_text("utf-8")):
        links.append(f"[Colab에서 열기]({record.colab_url(name, config.repo_url)})")
    return (
        f'??? {mark} "`{path.name}` 전체 <span>{status}</span>"\n'
        f"    {' · '.join(links)}\n    {{ #{anchor} }}\n\n"
        f'    ```python\n    --8<-- "{name}"\n    ```'
    )


def download(path, note, page):
    url = get_relative_url(f"examples/{record.name_of(path)}", page.url)
    return f'<a href="{url}" download>{path.name}{note} 내려받기</a>'


def in_one_cell(path, source):
    """노트북 한 칸에 붙여 넣어도 도는 예제인지. 자기 파일을 다시 실행하는 예제는 안 됩니다."""
    if record.starts_processes(path) or record.raises(path) or record.needs_s3(path):
        return False
    return "__file__" not in source


def value_of(name, label, page):
    """예제의 출력이나 측정 기록에서 값을 찾습니다. 없으면 빌드를 멈춥니다."""
    find = measured if name.endswith(".json") else printed
    value = find(name, label)
    if value is None:
        where = "docs/_site/measurements" if find is measured else "examples"
        raise PluginError(
            f"{page}: {{{{ {name} {label} }}}}의 값을 찾지 못했습니다. "
            f"{where}/{name}에 {label!r} 값이 있는지 확인하세요."
        )
    return value


def printed(name, label):
    """예제의 `#> label: 값`에서 값."""
    path = record.EXAMPLES / name
    if not path.is_file():
        return None
    for line in path.read_text("utf-8").splitlines():
        found, _, value = line.strip().removeprefix("#> ").partition(": ")
        if line.strip().startswith("#> ") and found == label and value:
            return value


def measured(name, label):
    """측정 기록의 `a.b.c` 값."""
    path = record.MEASUREMENTS / name
    value = json.loads(path.read_text("utf-8")) if path.is_file() else None
    for key in label.split("."):
        value = value.get(key) if isinstance(value, dict) else None
    return None if value is None else str(value)
