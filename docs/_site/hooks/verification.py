"""커밋된 확인 기록을 페이지에 씁니다. 사람이 적는 숫자는 없습니다."""

import record


def on_config(config):
    """기록과 소스의 digest는 빌드마다 한 번만 읽습니다."""
    global records, sources
    records, sources = record.load_all(), digests()


def on_page_markdown(markdown, page, config, files):
    for marker, render in RENDER.items():
        if marker in markdown:
            markdown = markdown.replace(marker, render(records, sources))
    return markdown


def digests():
    """모든 예제의 {이름: 지금 소스의 sha256}."""
    return {record.name_of(p): record.digest(p) for p in record.example_files()}


def needs_gpu(name):
    return record.needs_gpu(record.EXAMPLES / name)


def counted(run, sources):
    """(이 기록이 지금의 소스로 확인한 예제 수, 그 기계와 버전에서 실행하는 예제 수)."""
    done = sum(run.verifies(*source) for source in sources.items())
    return done, sum(not run.skipped(*source) for source in sources.items())


def proof(runs, sources):
    """첫 화면의 한 줄: 고정한 torch로 한 마지막 CPU 실행과, 아직 실행하지 못한 GPU 예제."""
    if not runs:
        return ""
    done, _ = counted(runs[0], sources)
    lines = f"**예제 {len(sources)}개 가운데 {done}개 통과** {runs[0].label}, {runs[0].run['date']}"
    waiting = sum(
        needs_gpu(name) and not any(run.verifies(name, source) for run in runs)
        for name, source in sources.items()
    )
    if waiting:
        lines += f"<br>GPU용 {waiting}개는 아직 실행하지 않음"
    return f"{lines}\n{{ .proof }}"


def summary(runs, sources):
    rows = []
    for run in runs:
        done, total = counted(run, sources)
        device = run.device if run.on_gpu else f"CPU({run.run['os']})"
        share = f"{done} / {total} ({percent(done, total)})"
        rows.append(f"| {device} | {run.run['build']} | {share} | {run.run['date']} |")
    if not any(run.on_gpu for run in runs):
        waiting = sum(map(needs_gpu, sources))
        rows.append(f"| GPU(CUDA) | – | 0 / {waiting} (아직 실행하지 않음) | – |")
    return "| 장치 | torch | 통과한 예제 | 실행한 날 |\n|---|---|---|---|\n" + "\n".join(rows)


def percent(done, total):
    """백분율. 하나라도 빠지면 100%라고 쓰지 않도록 내립니다."""
    return f"{1000 * done // total / 10:g}%"


def links(runs, sources):
    names = [run.path.name for run in runs]
    return "원본 기록: " + ", ".join(f"[`{name}`](../_site/records/{name})" for name in names)


def table(runs, sources):
    head = ["예제", *(f"{r.label}<br>{r.run['date']}" for r in runs)]
    lines = [" | ".join(head), "|".join(["---"] * len(head))]
    for name, source in sources.items():
        lines.append(" | ".join([f"`{name}`", *(cell(run, name, source) for run in runs)]))
    return "\n".join(f"| {line} |" for line in lines)


def cell(run, name, source):
    if run.verifies(name, source):
        return f"✓ {run.examples[name]['seconds']:.2f}초"
    if not run.skipped(name, source):
        return "확인되지 않음"
    return "GPU 필요" if needs_gpu(name) and not run.on_gpu else "이 버전은 건너뜀"


# 페이지에 적힌 표시와, 그 자리에 쓸 글을 만드는 함수
RENDER = {
    "<!-- verification-proof -->": proof,
    "<!-- verification-summary -->": summary,
    "<!-- verification-sources -->": links,
    "<!-- verification-table -->": table,
}
