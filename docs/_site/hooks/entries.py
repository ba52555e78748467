"""오류 사전(errors/)과 조용한 실수(silent/)의 항목을 읽고, 머리와 목록과 해독기의 자료를 만듭니다.

항목 하나는 페이지 하나입니다. 손으로 적는 것은 그 페이지의 front matter뿐입니다.
"""

import json
import re
from dataclasses import dataclass, field
from pathlib import Path

import record
import yaml
from mkdocs.exceptions import PluginError
from mkdocs.structure.files import File

# 오류를 나누는 묶음. 목록에 이 순서로 나옵니다.
GROUPS = {
    "weights-only": "`pickle`과 `weights_only`",
    "file": "파일",
    "state-dict": "`load_state_dict`",
    "device": "장치와 메모리",
    "training": "옵티마이저와 학습 이어서 하기",
    "safetensors": "safetensors와 Hugging Face",
    "export": "내보내기",
    "distributed": "분산",
}
NOT_ENTRIES = {"index", "check-loaded"}  # 두 디렉터리에서 항목이 아닌 페이지
KINDS = {"errors": "오류 사전", "silent": "오류 없이 틀리는 경우"}
FIELDS = {"description", "group", "common", "cause", "patterns", "keywords", "needs"}
CODE_BLOCK = '<div class="language-python highlight">'
FRONT_MATTER = re.compile(r"---\n(.*?)\n---\n", re.DOTALL)
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # C로 쓴 것이 열 배쯤 빠릅니다.
TITLE = re.compile(r"^# (.+?) *\{ *#[\w-]+ *\}$", re.MULTILINE)


@dataclass(frozen=True)
class Entry:
    """항목 하나.

    title: 제목(마크다운). 오류는 메시지, 조용한 실수는 증상입니다.
    common: 3 아주 흔함, 2 가끔, 1 드묾. 목록의 순서를 정합니다.
    patterns: 해독기가 찾는 글 조각. 빈칸과 대소문자는 무시하고, `*`는 아무 글이나 뜻합니다.
    needs: 여기서 재현하지 못한 까닭. 재현한 항목에는 없습니다.
    """

    kind: str
    slug: str
    title: str
    cause: str
    common: int
    group: str = ""
    patterns: list[str] = field(default_factory=list)
    keywords: list[str] = field(default_factory=list)
    needs: str = ""

    @property
    def path(self) -> str:
        return f"{self.kind}/{self.slug}"


def read(path: Path) -> Entry:
    """페이지 하나를 읽습니다. front matter가 틀리면 파일과 고칠 것을 담은 ValueError를 냅니다."""
    text = path.read_text("utf-8")
    match = FRONT_MATTER.match(text)
    try:
        meta = yaml.load(match[1], Loader=LOADER) if match else None
    except yaml.YAMLError as error:
        raise ValueError(f"{path}: front matter를 읽지 못했습니다. {error}") from None
    if not isinstance(meta, dict):
        raise ValueError(f"{path}:1: front matter가 없거나 닫히지 않았습니다. `---`로 여닫으세요.")
    title = TITLE.search(text)
    wrong = problem(path.parent.name, meta, title)
    if wrong:
        raise ValueError(f"{path}:1: {wrong}")
    del meta["description"]
    return Entry(kind=path.parent.name, slug=path.stem, title=title[1], **meta)


def problem(kind, meta, title):
    """front matter에서 틀린 것 하나. 없으면 None입니다."""
    required = {"description", "common", "cause"} | (
        {"group", "patterns"} if kind == "errors" else set()
    )
    if missing := sorted(required - meta.keys()):
        return f"front matter에 {', '.join(missing)} 항목이 없습니다."
    if unknown := sorted(meta.keys() - FIELDS):
        return f"모르는 항목 {', '.join(unknown)}. 쓸 수 있는 것: {', '.join(sorted(FIELDS))}."
    if kind == "errors" and meta["group"] not in GROUPS:
        return f"모르는 group {meta['group']!r}. 쓸 수 있는 것: {', '.join(GROUPS)}."
    if meta["common"] not in (1, 2, 3):
        return f"common은 1(드묾), 2(가끔), 3(아주 흔함) 가운데 하나입니다: {meta['common']!r}."
    for name in {"patterns", "keywords"} & meta.keys():
        value = meta[name]
        if not (isinstance(value, list) and value and all(isinstance(v, str) for v in value)):
            return f'{name}는 따옴표로 감싼 글의 목록(- "...")으로 적으세요.'
    if not (isinstance(meta["cause"], str) and 10 <= len(meta["cause"]) <= 120):
        return "cause는 10~120자의 한 문장입니다."
    if title is None:
        return "제목(`# 메시지 { #message }`)을 찾지 못했습니다."


def load(root: Path = record.ROOT) -> list[Entry]:
    """모든 항목을 묶음과 흔한 정도의 순서로 읽습니다."""
    pages = [p for kind in KINDS for p in sorted((root / "docs" / kind).glob("*.md"))]
    found = [read(p) for p in pages if p.stem not in NOT_ENTRIES]
    groups = list(GROUPS)
    return sorted(
        found,
        key=lambda e: (e.kind, groups.index(e.group) if e.group else 0, -e.common, e.slug),
    )


def on_config(config):
    global entries
    try:
        entries = load(Path(config.config_file_path).parent)
    except ValueError as error:
        raise PluginError(str(error)) from None


def on_files(files, config):
    data = json.dumps(decoder_data(entries), ensure_ascii=False, separators=(",", ":"))
    files.append(File.generated(config, "_site/decoder.json", content=data))
    return files


def on_page_markdown(markdown, page, config, files):
    if "<!-- decoder -->" in markdown:
        form = config.theme.get_env().get_template("partials/decoder.html")
        html = form.render(repo_url=config.repo_url.rstrip("/"))
        markdown = markdown.replace("<!-- decoder -->", html)
    for marker, render in LISTS.items():
        markdown = re.sub(marker, lambda match, render=render: render(*match.groups()), markdown)
    here = next((e for e in entries if page.file.src_uri == f"{e.path}.md"), None)
    return TITLE.sub(lambda m: f"{m[0]}\n\n{lead(here)}", markdown, count=1) if here else markdown


def on_page_content(html, page, config, files):
    """항목의 코드는 검색 색인에 넣지 않습니다. 글과 메시지로 찾습니다. 색인이 3할쯤 가벼워집니다."""
    if page.file.src_uri.startswith(tuple(f"{kind}/" for kind in KINDS)):
        html = html.replace(CODE_BLOCK, CODE_BLOCK.replace("<div", "<div data-search-exclude"))
    return html


def lead(entry):
    """제목 아래에 붙일 글: 어느 묶음의 항목인지, 한 줄 원인, 재현하지 못했다면 그 까닭."""
    crumbs = f"[{KINDS[entry.kind]}](index.md)"
    if entry.group:
        crumbs += f" › [{GROUPS[entry.group]}](all/{entry.group}.md)"
    lines = [
        f"{crumbs}\n{{ .crumbs data-search-exclude='' }}",
        f"**한 줄 원인** {entry.cause}\n{{ .cause }}",
    ]
    if entry.needs:
        lines.append(
            '!!! note "여기서 재현하지 못한 오류입니다"\n'
            f"    {entry.needs} 아래의 오류 글은 출처에서 그대로 가져왔습니다."
        )
    return "\n\n".join(lines)


def link(entry, base=""):
    return f"- [{entry.title}]({base}{entry.slug}.md)<br>{entry.cause}"


def errors_list():
    """오류 사전의 첫 페이지: 묶음마다 아주 흔한 것과, 묶음 전체로 가는 링크."""
    lines = []
    for group, title in GROUPS.items():
        inside = [e for e in entries if e.group == group]
        if not inside:
            continue
        lines.append(f"\n## {title} {{ #{group} }}\n")
        lines += [link(e) for e in inside if e.common == 3]
        lines.append(f"\n[이 묶음의 {len(inside)}가지 모두 보기](all/{group}.md)")
    return "\n".join(lines)


def errors_in(group):
    if group not in GROUPS:
        raise PluginError(f"모르는 묶음 {group!r}입니다. 쓸 수 있는 것: {', '.join(GROUPS)}.")
    return "\n".join(link(e, "../") for e in entries if e.group == group)


def silent_list():
    return "\n".join(link(e) for e in entries if e.kind == "silent")


# 페이지에 적힌 표시와, 그 자리에 쓸 목록을 만드는 함수
LISTS = {
    r"<!-- errors-list -->": errors_list,
    r"<!-- errors-in (\S+) -->": errors_in,
    r"<!-- silent-list -->": silent_list,
}


def decoder_data(entries):
    """브라우저의 해독기가 읽는 자료. 손을 댈 때 한 번 받으므로 꼭 있어야 할 것만 담습니다."""
    return [
        {
            "path": f"{e.path}/",
            "title": e.title.replace("`", ""),
            "cause": e.cause,
            "common": e.common,
            "patterns": e.patterns,
            "words": " ".join(e.keywords),
        }
        for e in entries
    ]
