"""커밋된 benchmarks.json을 페이지의 그림과 표로 만듭니다.

`<!-- chart: save -->` 자리에는 그림을, `<!-- table: save -->` 자리에는 표를 넣습니다. 그림은 .cache/charts/에
두었다가 측정값과 코드와 matplotlib의 버전이 그대로면 다시 씁니다. 그때는 matplotlib을 불러오지 않습니다.
"""

import hashlib
import io
import json
import os
import re
import textwrap
from importlib.metadata import version
from pathlib import Path

import plots
import record
from mkdocs.exceptions import PluginError

MARKER = re.compile(r"^( *)<!-- (chart|table): ([\w-]+) -->", re.MULTILINE)
SOURCE = "benchmarks.json"
AGAIN = "`python examples/benchmarks/_measure_costs.py`로 다시 재세요."
QUOTED = "200"  # 한 크기만 보일 때의 크기(MB)

# 그림과 표의 줄: (그림에 적을 이름, 표에 적을 이름). 여기에 적은 차례로 나옵니다.
SAVE = {
    "torch_save": ("torch.save", "`torch.save(state_dict)`"),
    "no_crc": ("torch.save, no CRC", "`torch.save`, CRC 없이"),
    "safetensors": ("safetensors", "safetensors"),
    "whole": ("whole model", "모델 전체"),
    "checkpoint": ("with Adam", "체크포인트(Adam)"),
    "export": ("torch.export", "`torch.export.save`"),
    "dcp": ("DCP", "`dcp.save`"),
    "dcp_async": ("async DCP, all", "`dcp.async_save`, 다 쓸 때까지"),
    "dcp_async_blocked": ("async DCP, call", "`dcp.async_save`, 돌아올 때까지"),
    "memory": ("BytesIO", "`torch.save`, `BytesIO`에"),
}
DISK = {
    "torch_save": ("torch.save", "`torch.save`"),
    "torch_save_fsync": ("torch.save, fsync", "`torch.save`와 `fsync`"),
    "safe_saving": ("safe_saving", "`safe_saving.save`"),
}
LOAD = {
    "naive": ("naive", "보통 방법"),
    "map_location": ("map_location", '`map_location="cpu"`'),
    "mmap": ("mmap", "`mmap=True`"),
    "assign": ("meta, assign", "meta 장치, `assign=True`"),
    "mmap_assign": ("meta, assign, mmap", "meta 장치, `assign=True`, `mmap=True`"),
    "safetensors": ("safetensors", "safetensors"),
    "safetensors_assign": ("safetensors, assign", "safetensors, meta 장치, `assign=True`"),
    "whole": ("whole model", "모델 전체"),
    "checkpoint": ("with Adam", "체크포인트(Adam)"),
    "export": ("torch.export", "`torch.export.load`"),
    "dcp": ("DCP", "`dcp.load`, 있는 모델에"),
}
FILE = {
    way: SAVE[way] for way in ("torch_save", "safetensors", "whole", "checkpoint", "export", "dcp")
}
MANY = {
    "torch_save": ("torch.save", "`torch.save`"),
    "safetensors": ("safetensors", "safetensors"),
    "dcp": ("DCP", "DCP"),
}
GPU = {
    "raw": ("raw", "바이트 그대로(GPU 없이)"),
    "copy": ("copy", "CPU에서 GPU로 복사만"),
    "pinned_copy": ("pinned copy", "고정 메모리에서 GPU로 복사만"),
    "torch_save": ("torch.save", "`torch.save`"),
    "map_location": ("map_location", '`map_location="cuda"`'),
    "cpu_then_to": ("CPU, then .to", 'CPU에 불러와서 `.to("cuda")`'),
    "pinned": ("CPU, pinned, .to", "CPU에 불러와서 고정 메모리로 옮긴 다음 복사"),
    "mmap_then_to": ("mmap, then .to", '`mmap=True` 다음 `.to("cuda")`'),
    "safetensors": ("safetensors", "safetensors"),
}


def on_page_markdown(markdown, page, config, files):
    def table(match):
        indent, kind, name = match.groups()
        if kind == "chart":
            return match[0]
        return textwrap.indent(made(TABLES, name, page), indent)

    return MARKER.sub(table, markdown)


def on_page_content(html, page, config, files):
    return MARKER.sub(lambda match: made(CHARTS, match[3], page), html)


def made(kinds, name, page):
    """이름이 `name`인 그림이나 표. 만들지 못하면 무엇이 틀렸고 무엇을 할지 알리고 빌드를 멈춥니다."""
    where = f"{page.file.src_uri}: docs/_site/measurements/{SOURCE}"
    if name not in kinds:
        kind = "chart" if kinds is CHARTS else "table"
        raise PluginError(
            f"{page.file.src_uri}: {kind}에 {name!r}이 없습니다. 쓸 수 있는 것: {', '.join(kinds)}."
        )
    try:
        text = (record.MEASUREMENTS / SOURCE).read_text("utf-8")
        data = json.loads(text)
        found = data["layout"]
    except OSError:
        raise PluginError(f"{where}이 없습니다. {AGAIN}") from None
    except (ValueError, KeyError, TypeError) as error:
        raise PluginError(f"{where}을 읽지 못했습니다({error!r}). {AGAIN}") from None
    if found != record.BENCHMARKS_LAYOUT:
        raise PluginError(
            f"{where}의 layout이 {found!r}입니다. 이 사이트는 {record.BENCHMARKS_LAYOUT}을 읽습니다. {AGAIN}"
        )
    try:
        return drawn(name, text, data) if kinds is CHARTS else TABLES[name](data)
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise PluginError(
            f"{where}에 {name!r}을 그릴 값이 없거나 모양이 다릅니다({error!r}). {AGAIN}"
        ) from None


# ---- 표 -------------------------------------------------------------------------------------


def rows(head, lines):
    return "\n".join(f"| {' | '.join(cells)} |" for cells in [head, ["---"] * len(head), *lines])


def cell(found):
    return f"{found['ratio']} ({found['low']}~{found['high']})" if found else "–"


def by_size(data, kind, names):
    head = ["방법", *(f"{size} MB" for size in data[kind])]
    lines = [
        [label, *(cell(ways.get(way)) for ways in data[kind].values())]
        for way, (_, label) in names.items()
    ]
    return rows(head, lines)


def memory_table(data):
    head = ["방법", "돌아올 때까지", "다 읽을 때까지", "최대 메모리", "남는 메모리"]
    found = data["load"][QUOTED]
    lines = [
        [label, *(found[way][key] for key in ("loaded", "ratio", "peak", "private"))]
        for way, (_, label) in LOAD.items()
    ]
    return rows(head, lines)


def many_table(data, kind):
    head = ["텐서의 개수", *(label for _, label in MANY.values())]
    lines = [
        [f"{int(count):,}", *(cell(each[kind].get(way)) for way in MANY)]
        for count, each in data["tensors"].items()
    ]
    return rows(head, lines)


def file_table(data):
    head = ["방법", f"{QUOTED} MB의 파일", *(f"{size} MB" for size in data["file"])]
    lines = [
        [label, data["file"][QUOTED][way]["bytes"]]
        + [ways[way]["more"] if way in ways else "–" for ways in data["file"].values()]
        for way, (_, label) in FILE.items()
    ]
    return rows(head, lines)


def overhead_table(data):
    head = ["텐서의 개수", *(label for _, label in MANY.values())]
    lines = [
        [f"{int(count):,}", *(each["overhead"].get(way, "–") for way in MANY)]
        for count, each in data["tensors"].items()
    ]
    return rows(head, lines)


def gpu_table(data):
    if "gpu" not in data:
        return "아직 재지 않았습니다. CUDA 장치가 있는 기계에서 측정 스크립트를 실행하면 여기에 그림과 표가 생깁니다."
    lines = [
        [f"{korean}: {GPU[way][1]}", f"{found['speed']} ({found['low']}~{found['high']})"]
        for kind, korean in {"save": "저장", "load": "불러오기"}.items()
        for way, found in data["gpu"][kind].items()
    ]
    where = f"{data['gpu']['device']}, {data['gpu']['values']}, {data['gpu']['rounds']}바퀴입니다."
    return f"{rows(['방법', '초당 GB'], lines)}\n\n{where}"


TABLES = {
    "save": lambda data: by_size(data, "save", SAVE),
    "disk": lambda data: by_size(data, "disk", DISK),
    "load": lambda data: by_size(data, "load", LOAD),
    "memory": memory_table,
    "save-many": lambda data: many_table(data, "save"),
    "load-many": lambda data: many_table(data, "load"),
    "file": file_table,
    "overhead": overhead_table,
    "gpu": gpu_table,
}


# ---- 그림 -----------------------------------------------------------------------------------


def drawn(name, text, data):
    """그림의 HTML. 같은 것을 그린 적이 있으면 그것을 씁니다."""
    draw, told = CHARTS[name]
    code = [Path(__file__), Path(plots.__file__), plots.SETTINGS / "matplotlibrc"]
    salt = [name, version("matplotlib"), text, *(path.read_text("utf-8") for path in code)]
    key = hashlib.sha256("\0".join(salt).encode()).hexdigest()[:16]
    cached = record.ROOT / ".cache" / "charts" / f"{name}-{key}.html"
    if not cached.is_file():
        cached.parent.mkdir(parents=True, exist_ok=True)
        part = cached.with_suffix(f".{os.getpid()}")
        part.write_text(picture(draw, data, told), "utf-8")
        os.replace(part, cached)  # 도중에 멈춰도 잘린 그림이 남지 않습니다.
    return cached.read_text("utf-8")


def picture(draw, data, told):
    import matplotlib  # 새로 그릴 때만 불러옵니다.
    from matplotlib.figure import Figure

    with matplotlib.rc_context({"svg.hashsalt": "charts"}, fname=plots.SETTINGS / "matplotlibrc"):
        figure = draw(Figure, data)
        if figure is None:
            return ""
        file = io.StringIO()
        figure.savefig(file, format="svg", bbox_inches="tight")
    svg = plots.inline_svg(file.getvalue(), told)
    return f'<figure class="lab-plot" data-search-exclude>{svg}</figure>'


def page_wide(Figure, height):
    """휴대 전화에서도 글자가 10px보다 작아지지 않는 폭."""
    return Figure(figsize=(5.2, height), layout="constrained")


def numbers(found, middle="ratio"):
    return [float(found[key]) for key in (middle, "low", "high")]


def multiples(Figure, names, groups, xlabel):
    """1(바이트 그대로)에서 시작하는 가로 막대. groups는 {범례: {방법: 값}}입니다."""
    names = {
        way: label for way, (label, _) in names.items() if any(way in g for g in groups.values())
    }
    figure = page_wide(Figure, 0.9 + 0.4 * len(names))
    axes = figure.subplots()
    thick = 0.8 / len(groups)
    for number, (label, group) in enumerate(groups.items()):
        for row, way in enumerate(names):
            if way not in group:
                continue
            middle, low, high = numbers(group[way])
            at = row + thick * (number - (len(groups) - 1) / 2)
            axes.barh(at, middle - 1, thick * 0.85, left=1, color=f"C{number}")
            axes.plot([low, high], [at, at], color="#808793", linewidth=1.2)
        axes.barh(0, 0, color=f"C{number}", label=label)  # 범례에만 씁니다.
    axes.axvline(1, color="#808793", linewidth=1)
    axes.set_yticks(range(len(names)), names.values())
    axes.invert_yaxis()
    log_ticks(axes.xaxis, axes.set_xscale, (1, 3))
    axes.set_xlabel(xlabel)
    legend(figure, axes)
    return figure


def legend(figure, axes):
    handles, labels = axes.get_legend_handles_labels()
    figure.legend(handles, labels, loc="outside upper center", ncols=3, frameon=False)


def log_ticks(axis, set_scale, steps):
    from matplotlib.ticker import LogLocator, NullFormatter

    set_scale("log")
    axis.set_major_locator(LogLocator(subs=steps))
    axis.set_major_formatter("{x:g}")
    axis.set_minor_formatter(NullFormatter())


def sizes_of(data, kind):
    return {f"{size} MB": ways for size, ways in data[kind].items()}


def save_chart(Figure, data):
    return multiples(Figure, SAVE, sizes_of(data, "save"), "× raw write")


def disk_chart(Figure, data):
    return multiples(Figure, DISK, sizes_of(data, "disk"), "× raw write + fsync")


def load_chart(Figure, data):
    return multiples(Figure, LOAD, sizes_of(data, "load"), "× raw read")


def memory_chart(Figure, data):
    found = data["load"][QUOTED]
    figure = page_wide(Figure, 3.6)
    axes = figure.subplots()
    labels = [label for label, _ in LOAD.values()]
    for shift, key, label in ((-0.2, "peak", "peak"), (0.2, "private", "not reclaimable")):
        places = [row + shift for row in range(len(LOAD))]
        axes.barh(places, [float(found[way][key]) for way in LOAD], 0.36, label=label)
    axes.set_yticks(range(len(LOAD)), labels)
    axes.invert_yaxis()
    axes.set_xlabel("× bytes of the tensors")
    legend(figure, axes)
    return figure


def tensors_chart(Figure, data):
    figure = page_wide(Figure, 5.4)
    for axes, kind in zip(figure.subplots(2, sharex=True), ("save", "load"), strict=True):
        for way, (label, _) in MANY.items():
            found = {int(n): e[kind][way] for n, e in data["tensors"].items() if way in e[kind]}
            middle, low, high = zip(*map(numbers, found.values()), strict=True)
            (line,) = axes.plot(list(found), middle, marker="o", markersize=4, label=label)
            axes.fill_between(list(found), low, high, color=line.get_color(), alpha=0.2)
        axes.axhline(1, color="#808793", linewidth=1)
        log_ticks(axes.yaxis, axes.set_yscale, (1,))
        axes.set_ylabel(f"{kind}, × raw")
    axes.set_xscale("log")
    axes.set_xticks([int(n) for n in data["tensors"]], [f"{int(n):,}" for n in data["tensors"]])
    axes.set_xlabel("number of tensors")
    legend(figure, axes)
    return figure


def file_chart(Figure, data):
    figure = page_wide(Figure, 0.8 + 0.3 * len(FILE))
    axes = figure.subplots()
    more = [float(data["file"][QUOTED][way]["more"].replace(",", "")) for way in FILE]
    axes.plot(more, range(len(FILE)), "o")
    axes.set_yticks(range(len(FILE)), [label for label, _ in FILE.values()])
    axes.invert_yaxis()
    axes.set_xscale("log")
    axes.grid(axis="x", color="#808793", alpha=0.3)
    axes.set_xlabel("bytes beyond the weights")
    return figure


def gpu_chart(Figure, data):
    if "gpu" not in data:
        return None
    bars = [
        (f"{kind}: {GPU[way][0]}", numbers(found, "speed"))
        for kind in ("save", "load")
        for way, found in data["gpu"][kind].items()
    ]
    figure = page_wide(Figure, 0.8 + 0.3 * len(bars))
    axes = figure.subplots()
    for row, (_, (middle, low, high)) in enumerate(bars):
        axes.barh(row, middle, 0.6, color="C0")
        axes.plot([low, high], [row, row], color="#808793", linewidth=1.2)
    axes.set_yticks(range(len(bars)), [label for label, _ in bars])
    axes.invert_yaxis()
    axes.set_xlabel("GB/s")
    return figure


RAW = (
    "세로선 1은 바이트를 그대로 {} 시간, 가는 선은 최솟값과 최댓값입니다. 값은 아래 표에 있습니다."
)
CHARTS = {
    "save": (
        save_chart,
        "저장 방법과 크기마다 걸린 시간의 배수를 그린 가로 막대그래프. " + RAW.format("쓰는"),
    ),
    "disk": (
        disk_chart,
        "디스크에 저장하는 방법과 크기마다 걸린 시간의 배수를 그린 가로 막대그래프. "
        + RAW.format("쓰고 fsync하는"),
    ),
    "load": (
        load_chart,
        "불러오는 방법과 크기마다 걸린 시간의 배수를 그린 가로 막대그래프. " + RAW.format("읽는"),
    ),
    "memory": (
        memory_chart,
        "불러오는 방법마다 최대 메모리와 남는 메모리가 텐서 값의 몇 배인지 그린 가로 막대그래프. "
        "값은 아래 표에 있습니다.",
    ),
    "tensors": (
        tensors_chart,
        "텐서의 개수가 늘 때 저장과 불러오기에 걸리는 시간의 배수를 그린 꺾은선그래프. "
        "값은 아래 표에 있습니다.",
    ),
    "file": (
        file_chart,
        "저장 방법마다 파일이 모델의 텐서 값보다 몇 바이트 큰지 그린 점그래프. 값은 아래 표에 있습니다.",
    ),
    "gpu": (
        gpu_chart,
        "GPU와 파일 사이의 초당 GB를 그린 가로 막대그래프. 값은 아래 표에 있습니다.",
    ),
}
