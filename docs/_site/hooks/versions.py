"""버전마다 잰 결과(measurements/versions.json)를 호환성 페이지의 표로 만듭니다.

결과는 examples/versions/_measure_versions.py만 씁니다. 줄은 파일의 종류, 열은 여는 버전이고, 칸은 그 버전이
어느 버전의 파일을 열었는지입니다.
"""

import json
import posixpath
import re
import textwrap
from functools import cached_property

import entries
import record
from mkdocs.exceptions import PluginError
from packaging.version import Version

FILES = record.EXAMPLES / "versions" / "files"
RESULT = record.MEASUREMENTS / "versions.json"
LONGEST = 120  # 글자. 표에서는 글을 이만큼만 보입니다. 나머지는 원본에 있습니다.
EXPLAINED = {"export", "dcp"}  # 버전 때문에 나는 오류. 페이지에 이름이 같은 설명이 있습니다.
TABLE_PAGE = "reference/versions.md"  # 오류와 경고의 글이 모두 있는 페이지
MARKER = re.compile(
    r"(?P<indent>^ *)?<!-- versions-(?P<name>\w+)(?P<arguments>(?: [\w.:]+)*) -->", re.M
)


class Matrix:
    """쓴 버전 × 여는 버전 × 종류 × 방법의 결과.

    kinds: {종류: {"group": 묶음, "label": 이름}}. runs: {버전: 실행의 설명}.
    table_page: 그리는 페이지에서 본 TABLE_PAGE의 경로.
    """

    table_page = TABLE_PAGE

    def __init__(self, result, written):
        self.kinds = result["kinds"]
        self.versions = sorted(result["readers"], key=Version)
        self.runs = {version: result["readers"][version]["run"] for version in self.versions}
        self._cells = {version: result["readers"][version]["cells"] for version in self.versions}
        self._written = written

    @cached_property
    def errors(self):
        """오류 사전의 (글 조각의 정규식, 항목의 경로). 긴 조각이 먼저입니다."""
        found = [(pattern, entry.path) for entry in entries.load() for pattern in entry.patterns]
        found.sort(key=lambda pair: -len(pair[0]))
        return [(as_regex(pattern), path) for pattern, path in found]

    def writers(self, kind):
        """그 종류를 쓸 수 있던 버전들."""
        return [v for v in self.versions if kind in self._written[v]["expected"]]

    def not_written(self, kind):
        """{그 종류를 쓰지 못한 버전: 오류의 글}."""
        return {
            v: self._written[v]["saving"][kind]
            for v in self.versions
            if v not in self.writers(kind)
        }

    def modes(self, kind):
        return list(self._cells[self.versions[-1]].get(kind, {}))

    def outcomes(self, kind, mode, reader):
        """{결과의 글: [쓴 버전]}. 아직 열을 재지 않은 버전은 뺍니다."""
        found = self._cells[reader].get(kind, {}).get(mode, {})
        pairs = ((outcome, known(writers, self.versions)) for outcome, writers in found.items())
        return {outcome: writers for outcome, writers in pairs if writers}

    def opened(self, kind, mode, reader):
        """그 버전이 연 파일을 쓴 버전들. 옛것부터입니다."""
        found = self.outcomes(kind, mode, reader)
        names = [name for outcome, writers in found.items() if is_ok(outcome) for name in writers]
        return sorted(names, key=Version)

    def pairs(self, kind, mode, newer):
        """(열린 수, 전체 수). `newer`면 여는 쪽이 쓴 쪽보다 새 버전인 쌍, 아니면 옛 버전인 쌍입니다."""
        done = total = 0
        for reader in self.versions:
            opened = self.opened(kind, mode, reader)
            for writer in self.writers(kind):
                if writer == reader or (Version(reader) > Version(writer)) != newer:
                    continue
                total += 1
                done += writer in opened
        return done, total


def known(writers, versions):
    return [writer for writer in writers.split() if writer in versions]


def is_ok(outcome):
    return outcome.partition(" | ")[0] == "ok"


def warnings_in(outcome):
    return outcome.split(" | ")[1:]


def read():
    """커밋된 결과. 없거나 모양이 다르면 고칠 방법을 말하고 빌드를 멈춥니다."""
    where = RESULT.relative_to(record.ROOT)
    try:
        result = json.loads(RESULT.read_text("utf-8"))
        if result["layout"] != record.VERSIONS_LAYOUT:
            wanted = record.VERSIONS_LAYOUT
            raise ValueError(f"모양이 {result['layout']}입니다. {wanted}이어야 합니다")
        written = {
            v: json.loads((FILES / v / "about.json").read_text("utf-8")) for v in result["readers"]
        }
        return Matrix(result, written)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise PluginError(
            f"{where}: 호환성 결과를 읽지 못했습니다({type(error).__name__}: {error}). 커밋된 파일로 되돌리거나 "
            "examples/versions/_measure_versions.py로 다시 재세요."
        ) from None


def on_page_markdown(markdown, page, config, files):
    if not MARKER.search(markdown):
        return markdown
    matrix = read()
    here = posixpath.dirname(page.file.src_uri)
    matrix.table_page = posixpath.relpath(TABLE_PAGE, here)

    def render(match):
        name, arguments = match["name"], match["arguments"].split()
        if name not in RENDER:
            raise PluginError(
                f"{page.file.src_uri}: 모르는 표시 {match[0]}입니다. 쓸 수 있는 것: {', '.join(RENDER)}."
            )
        try:
            return textwrap.indent(RENDER[name](matrix, *arguments), match["indent"] or "")
        except (TypeError, KeyError, ValueError) as error:
            raise PluginError(
                f"{page.file.src_uri}: {match[0]}를 그리지 못했습니다({error})."
            ) from None

    return MARKER.sub(render, markdown)


def count(matrix):
    """버전의 수와 종류의 수로 적은 한 줄."""
    tried = sum(
        len(writers)
        for reader in matrix.versions
        for kind in matrix.kinds
        for mode in matrix.modes(kind)
        for writers in matrix.outcomes(kind, mode, reader).values()
    )
    return (
        f"PyTorch {matrix.versions[0]}부터 {matrix.versions[-1]}까지 버전 {len(matrix.versions)}개가 쓴 "
        f"{len(matrix.kinds)}가지 파일을 서로 모두 열어 본 결과, {tried:,}칸입니다."
    )


def answer(matrix, *chosen):
    """`종류:방법`마다, 옛 파일을 새 버전에서 연 쌍과 새 파일을 옛 버전에서 연 쌍의 수."""
    lines = [
        "| 파일 | 여는 방법 | 옛 파일을 새 버전에서 | 새 파일을 옛 버전에서 |",
        "|---|---|---|---|",
    ]
    for one in chosen:
        kind, mode = one.split(":")
        cells = [counted(*matrix.pairs(kind, mode, newer)) for newer in (True, False)]
        way = MODES.get(mode) or OPENERS[kind]
        lines.append(f"| {matrix.kinds[kind]['label']} | {way} | {' | '.join(cells)} |")
    return "\n".join(lines)


def counted(done, total):
    if done == total:
        return f'<span class="yes">{total}쌍 모두</span>'
    return f'<span class="{"part" if done else "no"}">{total}쌍 가운데 {done}쌍</span>'


def table(matrix, mode, *chosen):
    """한 방법의 표. 줄은 종류(`chosen`이 없으면 모두), 열은 여는 버전입니다."""
    lines = [
        " | ".join(["저장한 것", *matrix.versions]),
        "|".join(["---", *[":-:"] * len(matrix.versions)]),
    ]
    for kind in chosen or matrix.kinds:
        if mode in matrix.modes(kind):
            cells = (cell(matrix, kind, mode, reader) for reader in matrix.versions)
            lines.append(" | ".join([matrix.kinds[kind]["label"], *cells]))
    return boxed("versions", [f"| {line} |" for line in lines])


def boxed(name, lines):
    """표의 줄들을, CSS 클래스가 `name`인 상자에."""
    body = "\n".join(lines)
    return f'<div class="{name}" markdown>\n\n{body}\n\n</div>'


def cell(matrix, kind, mode, reader):
    """모두 열리면 ✓, 하나도 안 열리면 ✗, 일부만 열리면 그 파일을 쓴 버전들. 할 말이 있으면 그 글로 잇습니다."""
    opened, writers = matrix.opened(kind, mode, reader), matrix.writers(kind)
    if not opened:
        text, shape = "✗", "no"
    elif opened == writers:
        text, shape = "✓", "yes"
    else:
        text, shape = ranges(opened, writers).replace("~", "~<wbr>"), "part"
    if any(warnings_in(o) for o in matrix.outcomes(kind, mode, reader) if is_ok(o)):
        text += "<small>경고</small>"
    if text == "✓":
        return f'<span class="{shape}">{text}</span>'
    return f"[{text}]({matrix.table_page}#{mode}-{kind}){{ .{shape} }}"


def ranges(some, all_):
    """이어진 버전을 `2.4.1~2.14.1`처럼 묶은 글."""
    groups = []
    for version in some:
        if groups and all_.index(groups[-1][-1]) + 1 == all_.index(version):
            groups[-1].append(version)
        else:
            groups.append([version])
    return ", ".join(g[0] if len(g) == 1 else f"{g[0]}~{g[-1]}" for g in groups)


def messages(matrix, mode):
    """한 방법에서 나온 오류와 경고의 글을 종류마다. 오류가 먼저입니다."""
    lines = ["| 저장한 것 | 글 | 쓴 버전 → 여는 버전 |", "|---|---|---|"]
    for kind, about in matrix.kinds.items():
        name = f'<a id="{mode}-{kind}"></a>{about["label"]}'
        for text, readers in gathered(matrix, kind, mode).items():
            where = "<br>".join(
                f"{ranges(list(writers), matrix.writers(kind))} → {ranges(names, matrix.versions)}"
                for writers, names in readers.items()
            )
            lines.append(f"| {name} | {shown(text, kind, matrix.errors)} | {where} |")
            name = ""
    return boxed("messages", lines)


def gathered(matrix, kind, mode):
    """{글: {쓴 버전들: [여는 버전]}}. 오류의 글이 먼저입니다."""
    errors, warned = {}, {}
    for reader in matrix.versions if mode in matrix.modes(kind) else ():
        for outcome, writers in matrix.outcomes(kind, mode, reader).items():
            told = warnings_in(outcome) if is_ok(outcome) else [outcome.partition(" | ")[0]]
            for text in told:
                readers = (warned if is_ok(outcome) else errors).setdefault(text, {})
                readers.setdefault(tuple(sorted(writers, key=Version)), []).append(reader)
    return errors | warned


def shown(text, kind, errors):
    """글 하나. 버전이 원인인 형식은 이 페이지의 설명으로, 나머지는 오류 사전의 항목으로 잇습니다."""
    if len(text) > LONGEST:
        text = text[:LONGEST].rsplit(" ", 1)[0] + " …"
    code = "`" + text.replace("`", "'").replace("|", "¦") + "`"
    found = entry_for(text, errors)
    if kind in EXPLAINED and "Warning" not in text:
        return f"[{code}](#{kind})"
    return f"[{code}](../{found}.md)" if found else code


def entry_for(text, errors):
    """글에 든 조각이 가장 긴 항목의 경로. 없으면 None입니다."""
    squeezed = squeeze(text)
    return next((path for regex, path in errors if regex.search(squeezed)), None)


def as_regex(pattern):
    """해독기의 글 조각. 빈칸과 대소문자는 무시하고, `*`는 아무 글이나 뜻합니다."""
    return re.compile(".*".join(re.escape(squeeze(part)) for part in pattern.split("*")))


def squeeze(text):
    return re.sub(r"\s+", "", text).lower()


def unwritable(matrix):
    """어느 버전이 쓰지 못한 종류와 그 오류."""
    lines = ["| 저장할 것 | 못 쓰는 버전 | 글 |", "|---|---|---|"]
    for kind, about in matrix.kinds.items():
        found = {}
        for version, text in matrix.not_written(kind).items():
            found.setdefault(text.partition(" | ")[0], []).append(version)
        for text, versions in found.items():
            lines.append(f"| {about['label']} | {ranges(versions, matrix.versions)} | `{text}` |")
    return boxed("messages", lines)


def pair(matrix):
    """쓴 버전과 여는 버전을 고르는 양식. docs/_site/js/pair.js가 움직입니다."""
    options = "".join(f"<option>{version}</option>" for version in matrix.versions)
    selects = "".join(
        f'<label>{label} <select name="{name}"><option value="">고르세요</option>{options}</select></label>'
        for name, label in (("writer", "쓴 버전"), ("reader", "여는 버전"))
    )
    return (
        f'<form class="pair" action="../../_site/measurements/{RESULT.name}" hidden>{selects}'
        '<p role="status"></p><div class="versions"></div></form>'
    )


def runs(matrix):
    """버전마다 무엇으로 언제 쟀는지."""
    lines = ["| torch | 빌드 | NumPy | safetensors | Python | 잰 날 |", "|---|---|---|---|---|---|"]
    for version, run in matrix.runs.items():
        build = run["torch"].partition("+")[2]
        kind = "CUDA용을 CPU에서" if build.startswith("cu") else "CPU용"
        lines.append(
            f"| {version} | {kind}(`{run['torch']}`) | {run['numpy']} | {run['safetensors']} | "
            f"{run['python']} | {run['date']} |"
        )
    return "\n".join(lines)


MODES = {
    "default": "`torch.load(경로)`",
    "true": "`weights_only=True`",
    "false": "`weights_only=False`",
    "mmap": "`mmap=True`",
}
OPENERS = {
    "safetensors": "`load_file`",
    "torchscript": "`torch.jit.load`",
    "export": "`torch.export.load`",
    "dcp": "`dcp.load`",
}
# 페이지에 적힌 표시의 이름과, 그 자리에 쓸 글을 만드는 함수
RENDER = {
    "count": count,
    "pair": pair,
    "answer": answer,
    "table": table,
    "messages": messages,
    "unwritable": unwritable,
    "runs": runs,
}
