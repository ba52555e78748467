"""커밋된 확인 기록을 페이지에 씁니다. 사람이 적는 숫자는 없습니다."""

import record

SUMMARY = "<!-- verification-summary -->"
TABLE = "<!-- verification-table -->"
SOURCES = "<!-- verification-sources -->"
PROOF = "<!-- verification-proof -->"


def on_page_markdown(markdown, page, config, files):
    if PROOF in markdown:
        markdown = markdown.replace(PROOF, proof())
    if SUMMARY in markdown:
        markdown = markdown.replace(SUMMARY, summary())
    if SOURCES in markdown:
        names = [run.path.name for run in record.load_all()]
        links = ", ".join(f"[`{name}`](../_site/records/{name})" for name in names)
        markdown = markdown.replace(SOURCES, f"원본 기록: {links}")
    if TABLE in markdown:
        markdown = markdown.replace(TABLE, table())
    return markdown


def counted(run):
    """(이 기록이 지금의 소스로 확인한 예제 수, 그 기계와 버전에서 실행하는 예제 수)."""
    paths = {record.name_of(p): p for p in record.example_files()}
    done = sum(run.verifies(name, record.digest(p)) for name, p in paths.items())
    return done, sum(not run.skipped(name, record.digest(p)) for name, p in paths.items())


def proof():
    """첫 화면의 한 줄: 고정한 torch로 한 마지막 CPU 실행과, 아직 실행하지 못한 GPU 예제."""
    runs = record.load_all()
    if not runs:
        return ""
    done, _ = counted(runs[0])
    paths = record.example_files()
    lines = f"**예제 {len(paths)}개 가운데 {done}개 통과** {runs[0].label}, {runs[0].run['date']}"
    waiting = sum(
        not any(run.verifies(record.name_of(p), record.digest(p)) for run in runs)
        for p in filter(record.needs_gpu, paths)
    )
    if waiting:
        lines += f"<br>GPU용 {waiting}개는 아직 실행하지 않음"
    return f"{lines}\n{{ .proof }}"


def summary():
    runs = record.load_all()
    rows = []
    for run in runs:
        done, total = counted(run)
        device = run.device if run.on_gpu else f"CPU({run.run['os']})"
        rows.append(f"| {device} | {run.run['build']} | {done} / {total} | {run.run['date']} |")
    if not any(run.on_gpu for run in runs):
        waiting = sum(map(record.needs_gpu, record.example_files()))
        rows.append(f"| GPU(CUDA) | – | 0 / {waiting} (아직 실행하지 않음) | – |")
    return "| 장치 | torch | 통과한 예제 | 실행한 날 |\n|---|---|---|---|\n" + "\n".join(rows)


def table():
    runs = record.load_all()
    head = ["예제", *(f"{r.label}<br>{r.run['date']}" for r in runs)]
    lines = [" | ".join(head), "|".join(["---"] * len(head))]
    for path in record.example_files():
        name, source = record.name_of(path), record.digest(path)
        cells = [cell(run, path, name, source) for run in runs]
        lines.append(" | ".join([f"`{name}`", *cells]))
    return "\n".join(f"| {line} |" for line in lines)


def cell(run, path, name, source):
    if run.verifies(name, source):
        return f"✓ {run.examples[name]['seconds']:.2f}초"
    if not run.skipped(name, source):
        return "확인되지 않음"
    return "GPU 필요" if record.needs_gpu(path) and not run.on_gpu else "이 버전은 건너뜀"
