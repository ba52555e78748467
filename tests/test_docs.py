"""아무것도 실행하지 않고 문서와 예제의 약속을 검사합니다.

검사 하나는 함수 하나입니다. 저장소의 뿌리를 받아 `파일:줄: 무엇이 틀렸고 어떻게 고치나` 목록을
돌려줍니다. 그래서 일부러 망가뜨린 작은 사본으로 검사 자체를 시험할 수 있습니다(test_checks.py).
"""

import ast
import re
import sys
from collections import Counter

import entries
import glossary
import pytest
import record

ROOT = record.ROOT
INCLUDE = re.compile(r'^\s*--8<-- "(?P<name>[^":]+)(?::(?P<region>[^"]+))?"\s*$')
FENCE = re.compile(r"^(?P<indent>\s*)(?P<ticks>`{3,}|~{3,})\s*(?P<language>[\w.+-]*)")
REGION = re.compile(r"^\s*# --8<-- \[(?P<edge>start|end):(?P<name>[\w-]+)\]\s*$")
HEADING = re.compile(r"^#{1,6} .+$")
HEADING_ID = re.compile(r"\{ *#([a-z][a-z0-9-]*)[^}]*\} *$")
TAB = re.compile(r'^\s*===!? "(?P<label>.+)"')
CODE = re.compile(r"`[^`\n]+`|<[^>]+>|\]\([^)]*\)|\{[^}\n]*\}|--8<--.*")

# 라벨이 같은 탭은 사이트 전체에서 함께 바뀝니다. 새 라벨은 뜻이 겹치지 않을 때만 더합니다.
TAB_LABELS = {
    "CPU", "GPU", "MPS",
    "GPU → CPU", "CPU → GPU", "GPU → 다른 GPU", "CPU ↔ MPS",
    "Dropout", "BatchNorm", "기울기",
    "기본값", "weights_only=True", "weights_only=False", "mmap=True", "다른 형식",
    "크기", "필요한 코드", "코드가 바뀌면", "다른 버전·다른 기계", "보안", "속도",
}  # fmt: skip


def pages(root):
    return sorted(p for p in (root / "docs").rglob("*.md") if "_site" not in p.parts)


def relative(path, root):
    return path.relative_to(root).as_posix()


def numbered(path):
    return enumerate(path.read_text("utf-8").splitlines(), 1)


def blocks(path):
    """페이지의 코드 블록마다 (여는 줄 번호, 언어, [(줄 번호, 줄)])."""
    opened = None
    for number, line in numbered(path):
        match = FENCE.match(line)
        if opened is None and match:
            opened = (number, match["language"], match["ticks"], [])
        elif opened and line.strip() == opened[2]:
            yield opened[0], opened[1], opened[3]
            opened = None
        elif opened:
            opened[3].append((number, line))


def block_lines(path):
    """코드 블록에 드는 줄 번호. 여닫는 줄도 듭니다."""
    return {n for start, _, body in blocks(path) for n in range(start, start + len(body) + 2)}


def prose(path):
    """코드 블록과 front matter를 뺀 줄. 줄 안의 코드, 링크 주소, HTML 태그도 뺍니다."""
    skip = block_lines(path)
    lines = list(numbered(path))
    if lines and lines[0][1] == "---":
        end = next((n for n, line in lines[1:] if line == "---"), len(lines))
        skip |= set(range(1, end + 1)) - {n for n, line in lines if line.startswith("desc")}
    return [(n, CODE.sub("", line)) for n, line in lines if n not in skip]


def regions(path):
    """파일에서 짝이 맞는 구역의 이름들과, 짝이 맞지 않는 표시의 (줄, 이름)."""
    opened, closed, broken = {}, set(), []
    for number, line in numbered(path):
        match = REGION.match(line)
        if match and match["edge"] == "start":
            if match["name"] in opened or match["name"] in closed:
                broken.append((number, match["name"]))
            opened[match["name"]] = number
        elif match and opened.pop(match["name"], None) is None:
            broken.append((number, match["name"]))
        elif match:
            closed.add(match["name"])
    return closed, broken + [(number, name) for name, number in opened.items()]


def includes(root):
    """모든 페이지가 끼워 넣는 (페이지, 줄, 파일 이름, 구역)."""
    for page in pages(root):
        for number, line in numbered(page):
            match = INCLUDE.match(line)
            if match:
                yield page, number, match["name"], match["region"]


def check_no_typed_python(root):
    """파이썬 블록에는 examples/의 파일을 끼워 넣는 줄만 있습니다."""
    for page in pages(root):
        for start, language, body in blocks(page):
            where = f"{relative(page, root)}:{start}"
            if language in {"", "pycon", "py", "python3", "ipython"}:
                yield f"{where}: 블록의 언어 {language!r} 대신 python, console, text 등을 쓰세요."
            if language != "python":
                continue
            if not any(INCLUDE.match(line) for _, line in body):
                yield f'{where}: 파이썬 블록에 --8<-- "페이지/예제.py:구역" 줄이 없습니다.'
            for number, line in body:
                if line.strip() and not INCLUDE.match(line):
                    yield (
                        f"{relative(page, root)}:{number}: 손으로 적은 파이썬입니다: "
                        f"{line.strip()!r}. examples/에 파일을 만들고 끼워 넣으세요."
                    )


def check_includes_exist(root):
    """끼워 넣는 파일과 구역이 있고, 보이는 부분이 1줄에서 40줄 사이입니다."""
    for page, number, name, region in includes(root):
        where = f"{relative(page, root)}:{number}"
        path = root / "examples" / name
        if not path.is_file():
            yield f"{where}: examples/{name} 파일이 없습니다. 이름을 확인하세요."
            continue
        closed, broken = regions(path)
        for line, broken_name in broken:
            yield (
                f"examples/{name}:{line}: 구역 {broken_name!r}의 start와 end가 하나씩 짝을 이루지 "
                "않습니다."
            )
        if region is None or not path.suffix == ".py":
            continue
        if region not in closed:
            known = ", ".join(sorted(closed)) or "없음"
            yield f"{where}: examples/{name}에 구역 {region!r}이 없습니다. 있는 구역: {known}."
        elif not 1 <= (length := len(shown_lines(path, region))) <= 40:
            yield f"{where}: 구역 {region!r}이 {length}줄입니다(1~40줄)."


def shown_lines(path, region):
    """끼워 넣는 줄이 보여 주는 소스에서 빈 줄을 뺀 것. 파일이나 구역이 없으면 빈 목록입니다."""
    lines = [line for _, line in numbered(path)] if path.is_file() else []
    if region is not None:
        edges = [
            i for i, line in enumerate(lines) if (m := REGION.match(line)) and m["name"] == region
        ]
        lines = lines[edges[0] : edges[-1]] if len(edges) == 2 else []
    return [line for line in lines if line.strip() and not REGION.match(line)]


def check_one_file_in_a_block(root):
    """코드 블록 하나에는 파일 하나의 구역만 있습니다. 블록 아래의 전체 파일과 기록이 그 파일의 것입니다."""
    for page in pages(root):
        for number, _, lines in blocks(page):
            found = (INCLUDE.match(line) for _, line in lines)
            names = sorted({match["name"] for match in found if match})
            if len(names) > 1:
                listed = ", ".join(names)
                yield f"{relative(page, root)}:{number}: 블록 하나에 파일이 여럿입니다({listed}). 나누세요."


def check_every_example_is_used(root):
    """모든 예제를 어느 페이지가 보여 줍니다."""
    used = {name for _, _, name, _ in includes(root)}
    nav = (root / "mkdocs.yml").read_text("utf-8")
    for path in record.example_files(root / "examples"):
        name = record.name_of(path, root / "examples")
        if name.startswith("labs/") and name in nav:
            continue
        if name not in used:
            yield f"examples/{name}:1: 이 예제를 쓰는 페이지가 없습니다. 끼워 넣거나 지우세요."


def check_every_folder_has_a_page(root):
    """examples/의 디렉터리마다 같은 이름의 페이지가 있습니다."""
    names = {p.stem for p in pages(root)}
    folders = {p.parent.relative_to(root / "examples") for p in (root / "examples").rglob("*.py")}
    for folder in sorted(folders):
        if folder.parts[0] == "labs":
            continue
        if (
            folder.name if folder.parts[0] in {"errors", "silent"} else folder.parts[0]
        ) not in names:
            yield f"examples/{folder}: 이름이 같은 페이지 docs/**/{folder.name}.md가 없습니다."


def check_headings(root):
    """제목마다 영어 id가 있고, 한 페이지에서 겹치지 않습니다. h1은 하나입니다."""
    for page in pages(root):
        seen, first_level = Counter(), 0
        for number, line in headings(page):
            where = f"{relative(page, root)}:{number}"
            first_level += line.startswith("# ")
            match = HEADING_ID.search(line)
            if match is None:
                yield f"{where}: 제목 끝에 {{ #english-id }}를 붙이세요: {line}"
            else:
                seen[match[1]] += 1
                if seen[match[1]] == 2:
                    yield f"{where}: id #{match[1]}가 이 페이지에 이미 있습니다."
        if first_level != 1:
            yield f"{relative(page, root)}:1: 제목(# )은 하나여야 합니다. 지금은 {first_level}개입니다."


def section(page, anchor):
    """페이지에서 id가 `anchor`인 제목부터 같은 단계의 다음 제목 앞까지. 없으면 None입니다."""
    found, level, inside = None, 0, block_lines(page)
    for number, line in numbered(page):
        if number not in inside and HEADING.match(line):
            depth = len(line) - len(line.lstrip("#"))
            if found is not None and depth <= level:
                break
            match = HEADING_ID.search(line)
            if match and match[1] == anchor:
                found, level = [], depth
        if found is not None:
            found.append(line)
    return found


def is_faq(page):
    return page.stem.startswith("faq")


def check_faq(root):
    """질문마다 짧은 답과, 실행한 코드가 있는 제목으로 가는 링크가 있습니다. 같은 질문은 한 번만 나옵니다."""
    asked = {}
    for page in filter(is_faq, pages(root)):
        questions = [(n, line) for n, line in numbered(page) if line.startswith("### ")]
        if not questions:
            yield f"{relative(page, root)}:1: 질문(### )이 없습니다."
        for number, line in questions:
            where, anchor = f"{relative(page, root)}:{number}", HEADING_ID.search(line)[1]
            if anchor in asked:
                yield f"{where}: {asked[anchor]}에 id가 같은 질문이 있습니다: {line}"
            asked[anchor] = where
            answer = " ".join(section(page, anchor)[1:]).strip()
            for problem in problems_of_answer(page, answer):
                yield f"{where}: {problem}: {line}"


def problems_of_answer(page, answer):
    length = len(CODE.sub("", answer))
    if not 20 <= length <= 160:
        yield f"답이 {length}자입니다. 20~160자로 적으세요"
    proved = [
        any(INCLUDE.match(text) for text in section(page.parent / target, anchor) or [])
        for target, anchor in re.findall(r"\]\(([\w/.-]+\.md)#([\w-]+)\)", answer)
        if (page.parent / target).is_file()
    ]
    if not any(proved):
        yield "실행한 코드가 있는 제목으로 가는 링크(페이지.md#id)가 없습니다"


def front_matter_lines(text):
    """맨 앞 front matter의 줄 수. 없거나 닫히지 않았으면 0입니다."""
    match = entries.FRONT_MATTER.match(text)
    return match[0].count("\n") if match else 0


def check_front_matter(root):
    """페이지마다 설명(description)이 있고, 검색 결과에 쓸 만한 길이입니다."""
    for page in pages(root):
        text = page.read_text("utf-8")
        match = entries.FRONT_MATTER.match(text)
        where = f"{relative(page, root)}:1"
        if match is None:
            yield f"{where}: front matter가 없거나 닫히지 않았습니다. `---`로 여닫으세요."
            continue
        found = re.search(r"^description: *(.+)$", match[1], re.MULTILINE)
        if found is None:
            yield f"{where}: front matter에 description이 없습니다."
        elif not 40 <= len(found[1]) <= 180:
            yield f"{where}: description이 {len(found[1])}자입니다. 40~180자로 적으세요."


SECTIONS = {
    "errors": ["message", "fix", "why", "reproduce", "variants", "related"],
    "silent": ["symptom", "trap", "fix", "check", "why", "related"],
}
OPTIONAL = {"variants"}


def check_entries(root):
    """오류와 조용한 실수의 항목은 front matter와 제목들의 모양이 같고, 재현했거나 출처가 있습니다."""
    for kind, sections in SECTIONS.items():
        for page in sorted((root / "docs" / kind).glob("*.md")):
            where = f"{relative(page, root)}:1"
            if page.stem in entries.NOT_ENTRIES:
                continue
            try:
                entry = entries.read(page)
            except ValueError as error:
                yield relative_message(error, root)
                continue
            found = [m[1] for _, line in headings(page) if (m := HEADING_ID.search(line))]
            wanted = [s for s in sections if s in found or s not in OPTIONAL]
            if found != wanted:
                yield f"{where}: 제목의 id가 {found}입니다. {wanted}의 차례로 적으세요."
            if len(entry.title) > 130:
                yield f"{where}: 제목이 {len(entry.title)}자입니다. 메시지에서 뜻이 있는 부분만 적으세요."
            if kind == "errors":
                yield from problems_of_source(entry, root, where)


def problems_of_source(entry, root, where):
    """항목의 오류 글이 어디에서 왔는지: 재현했거나(reproduce.py), 출처가 있거나(seen.txt)."""
    folder = root / "examples" / "errors" / entry.slug
    reproduced, seen = (folder / "reproduce.py").is_file(), folder / "seen.txt"
    if reproduced == bool(entry.needs):
        yield (
            f"{where}: 재현한 항목에는 reproduce.py가 있고 needs가 없습니다. 재현하지 못했다면 "
            "seen.txt를 두고 needs에 까닭을 적으세요."
        )
    if not reproduced and not seen.is_file():
        yield f"{where}: examples/errors/{entry.slug}에 reproduce.py도 seen.txt도 없습니다."
    if seen.is_file() and not seen.read_text("utf-8").startswith("https://"):
        yield f"examples/errors/{entry.slug}/seen.txt:1: 첫 줄에 출처의 주소(https://...)를 적으세요."


def headings(page):
    """코드 블록 밖의 제목들: (줄 번호, 줄)."""
    inside = block_lines(page)
    return [(n, line) for n, line in numbered(page) if n not in inside and HEADING.match(line)]


def relative_message(error, root):
    return str(error).replace(f"{root}/", "")


def check_tabs(root):
    """탭 라벨은 정해진 목록에서 고릅니다."""
    for page in pages(root):
        for number, line in numbered(page):
            match = TAB.match(line)
            if match and match["label"] not in TAB_LABELS:
                yield (
                    f"{relative(page, root)}:{number}: 모르는 탭 라벨 {match['label']!r}. 목록에서 "
                    "고르거나 tests/test_docs.py의 TAB_LABELS에 더하세요."
                )


def avoided_terms(root):
    """용어집 표에서 (피하는 말, 쓸 말)."""
    for _, ours, _, avoided in glossary.rows(root / "docs" / "reference" / "glossary.md"):
        for term in avoided.split(","):
            if term.strip() not in {"", "–", "-"}:
                yield term.strip(), ours


def check_terms(root):
    """용어집의 피하는 말과, 독자를 얕보는 말이 본문과 예제의 주석에 없습니다.

    자주 묻는 질문의 물음(`### `)은 사람들이 실제로 쓰는 말이므로 보지 않습니다.
    """
    wrong = dict(avoided_terms(root))
    if not wrong:
        yield "docs/reference/glossary.md:1: 용어 표를 읽지 못했습니다. 네 칸짜리 표가 있어야 합니다."
    wrong |= dict.fromkeys(("간단히", "쉽게", "그냥 "), "구체적인 말")
    texts = {page: prose(page) for page in pages(root) if page.name != "glossary.md"}
    for path in record.example_files(root / "examples"):
        texts[path] = [(n, line.partition("# ")[2]) for n, line in numbered(path)]
    for path, lines in texts.items():
        for number, line in lines:
            if is_faq(path) and line.startswith("### "):
                continue
            for term, right in wrong.items():
                if term in line.replace("하이퍼파라미터", ""):
                    yield f"{relative(path, root)}:{number}: {term!r} 대신 {right!r}를 쓰세요."


def check_weights_only(root):
    """torch.load에는 weights_only를 적고, False 앞에는 그 페이지의 경고가 먼저 나옵니다."""
    for path in record.example_files(root / "examples"):
        name = record.name_of(path, root / "examples")
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not (isinstance(node, ast.Call) and ast.unparse(node.func) == "torch.load"):
                continue
            keywords = {k.arg for k in node.keywords}
            if "weights_only" not in keywords and not record.raises(path):
                source = path.read_text("utf-8").splitlines()[node.lineno - 1]
                if "기본값" not in source:
                    yield (
                        f"examples/{name}:{node.lineno}: torch.load에 weights_only=True를 적으세요. "
                        "기본값을 보이는 예제라면 줄 끝 주석에 '기본값'이라고 적으세요."
                    )
    for page in pages(root):
        warned = None
        for number, line in numbered(page):
            if re.match(r"\s*[!?]{3}\+? (warning|danger)", line):
                warned = number
            match = INCLUDE.match(line)
            if match is None or warned is not None:
                continue
            lines = shown_lines(root / "examples" / match["name"], match["region"])
            if any("weights_only=False" in line for line in lines):
                yield (
                    f"{relative(page, root)}:{number}: weights_only=False가 보이기 전에 "
                    "`!!! warning`이 있어야 합니다."
                )


def check_examples_prove(root):
    """예제는 assert로 끝맺고, print는 검사되는 자리에만 있습니다."""
    for path in record.example_files(root / "examples"):
        name = record.name_of(path, root / "examples")
        source = path.read_text("utf-8")
        tree = ast.parse(source)
        if not record.raises(path) and not any(isinstance(n, ast.Assert) for n in ast.walk(tree)):
            yield f"examples/{name}:1: assert가 없습니다. 보인 것을 assert로 증명하세요."
        if name.startswith("labs/"):
            continue
        guard = main_guard(tree) if record.starts_processes(path) else None
        for node in ast.walk(tree):
            if node is guard:
                continue  # 프로세스를 띄우는 예제는 화면에 나온 글 전체를 비교합니다.
            if isinstance(node, ast.If | ast.Try | ast.With | ast.FunctionDef | ast.While):
                for line in prints_inside(node):
                    yield (
                        f"examples/{name}:{line}: print가 {type(node).__name__} 안에 있어 출력이 "
                        "검사되지 않습니다. 밖으로 옮기세요."
                    )
        for node in ast.walk(tree):
            if (
                isinstance(node, ast.Expr)
                and isinstance(node.value, ast.Constant)
                and source.splitlines()[node.lineno - 1].strip() == "'''"
            ):
                yield (
                    f"examples/{name}:{node.lineno}: 출력이 깁니다. 한 줄(88자)에 들어가게 줄이세요."
                )


def main_guard(tree):
    """파일 끝의 `if __name__ == "__main__":`. 없으면 None입니다."""
    last = tree.body[-1]
    if isinstance(last, ast.If) and ast.unparse(last.test) == "__name__ == '__main__'":
        return last


def prints_inside(node):
    """노드 안에서 검사되지 않는 print의 줄. 자식 프로세스에서 도는 글(문자열)은 세지 않습니다."""
    for child in ast.walk(node):
        if (
            isinstance(child, ast.Call)
            and isinstance(child.func, ast.Name)
            and child.func.id == "print"
        ):
            yield child.lineno


def check_inline_scripts(root):
    """torch와 표준 라이브러리 밖의 것을 쓰는 예제는 PEP 723 블록으로 시작합니다."""
    for path in record.example_files(root / "examples"):
        name = record.name_of(path, root / "examples")
        source = path.read_text("utf-8")
        used = set()
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.Import):
                used |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module:
                used.add(node.module.partition(".")[0])
        beside = {module.stem for module in record.modules_of(path)}
        extra = used - set(sys.stdlib_module_names) - {"torch"} - written_modules(source) - beside
        if extra and not name.startswith("labs/") and not source.startswith("# /// script\n"):
            yield (
                f"examples/{name}:1: {', '.join(sorted(extra))}를 씁니다. 첫 줄에 "
                "`# /// script` 블록으로 필요한 패키지를 적으세요."
            )

        saves = re.search(r"\b(save_file|save_model)\b", source) and "safetensors" in used
        if saves and not name.startswith("labs/") and '"numpy' not in source:
            yield (
                f"examples/{name}:1: safetensors는 저장할 때 NumPy가 있어야 합니다. "
                "`# /// script` 블록에 numpy도 적으세요."
            )


def written_modules(source):
    """예제가 스스로 쓰는 모듈의 이름. 예: `Path("net.py").write_text(...)`."""
    return set(re.findall(r'["\'](\w+)\.py["\']', source))


def check_cpu_record(root):
    """CPU 확인 기록이 지금의 예제, 고정한 torch와 같습니다."""
    path = root / "docs" / "_site" / "records" / "cpu.json"
    where = relative(path, root)
    again = f"`pytest --record={where}`으로 다시 만들어 커밋하세요."
    if not path.is_file():
        yield f"{where}: 기록이 없습니다. {again}"
        return
    try:
        cpu = record.load(path)
    except ValueError as error:
        yield str(error)
        return
    pinned = record.pinned_torch(root)
    if cpu.run["torch"] != pinned:
        yield f"{where}: torch {cpu.run['torch']}의 기록입니다. 고정한 버전은 {pinned}입니다. {again}"
    files = {
        record.name_of(p, root / "examples"): p for p in record.example_files(root / "examples")
    }
    for name, file in files.items():
        source = record.digest(file)
        expected = cpu.skipped if record.needs_gpu(file) else cpu.verifies
        if not expected(name, source):
            yield f"{where}: examples/{name}의 지금 소스를 실행한 기록이 없습니다. {again}"
    for name in sorted(cpu.examples.keys() - files.keys()):
        yield f"{where}: 없는 예제 {name}의 기록이 있습니다. {again}"


def check_lengths(root):
    """페이지는 독자가 끝까지 읽을 길이입니다. 질문 목록은 찾아 읽으므로 재지 않습니다."""
    for page in pages(root):
        text = page.read_text("utf-8")
        lines = len(text.splitlines()) - front_matter_lines(text)
        if lines > 280 and not is_faq(page):
            yield f"{relative(page, root)}:{lines}: {lines}줄입니다. 두 페이지로 나누세요(280줄까지)."


def check_readme(root):
    """README의 파이썬은 예제 파일의 한 부분과 같고, 길이는 120줄을 넘지 않습니다."""
    readme = root / "README.md"
    sources = [
        "\n".join(line for _, line in numbered(path) if not REGION.match(line))
        for path in record.example_files(root / "examples")
    ]
    for start, language, body in blocks(readme):
        text = "\n".join(line for _, line in body)
        if language == "python" and not any(text in source for source in sources):
            yield f"README.md:{start}: 이 코드와 똑같은 부분이 examples/의 어느 파일에도 없습니다."
    lines = len(readme.read_text("utf-8").splitlines())
    if lines > 120:
        yield f"README.md:{lines}: {lines}줄입니다. 120줄까지로 줄이세요."


CHECKS = [value for name, value in list(globals().items()) if name.startswith("check_")]


@pytest.mark.parametrize("check", CHECKS, ids=lambda check: check.__name__)
def test_docs(check):
    problems = list(check(ROOT))
    if problems:
        pytest.fail("\n".join([check.__doc__, *problems]), pytrace=False)


def test_records_are_readable():
    runs = record.load_all()
    assert runs[0].path.name == "cpu.json"
    assert all(run.examples for run in runs)
