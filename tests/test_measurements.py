"""커밋된 측정값의 모양과, 글이 그 값에서 말하는 차례, 그리고 그림과 표가 틀린 값을 거절하는지 봅니다."""

import json
from types import SimpleNamespace

import charts
import pytest
import record
from mkdocs.exceptions import PluginError

# versions.json은 열마다 잰 날과 기계가 달라 test_versions.py가 봅니다.
FILES = sorted(p for p in record.MEASUREMENTS.glob("*.json") if p.stem != "versions")
BENCHMARKS = json.loads((record.MEASUREMENTS / "benchmarks.json").read_text("utf-8"))
RUN = {"torch", "python", "os", "machine", "date"}
PAGE = SimpleNamespace(file=SimpleNamespace(src_uri="reference/benchmarks.md"))


def inside(value):
    """JSON 안의 모든 딕셔너리."""
    if isinstance(value, dict):
        yield value
        for child in value.values():
            yield from inside(child)


def ratio(*path):
    value = BENCHMARKS
    for key in path:
        value = value[key]
    return float(value["ratio"] if isinstance(value, dict) else value)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_says_when_and_where(path):
    data = json.loads(path.read_text("utf-8"))
    assert data["run"].keys() >= RUN
    for found in inside(data):
        if {"low", "ratio", "high"} <= found.keys():
            assert float(found["low"]) <= float(found["ratio"]) <= float(found["high"]), found


def test_layout_and_sizes():
    assert BENCHMARKS["layout"] == record.BENCHMARKS_LAYOUT
    for kind in ("save", "disk", "load", "file"):
        assert list(BENCHMARKS[kind]) == ["10", "200", "2000"], kind


@pytest.mark.parametrize("size", BENCHMARKS["load"])
def test_what_the_page_says_about_every_size(size):
    assert ratio("load", size, "mmap_assign") < ratio("load", size, "naive")
    assert ratio("load", size, "safetensors_assign") < ratio("load", size, "naive")
    if size != "10":  # 이 크기에서는 정해진 시간이 형식의 차이를 가립니다.
        assert ratio("save", size, "safetensors") < ratio("save", size, "torch_save")
        assert ratio("save", size, "no_crc") < ratio("save", size, "torch_save")


def test_what_the_page_says_about_200_mb():
    naive, mapped = (BENCHMARKS["load"]["200"][way] for way in ("naive", "mmap_assign"))
    assert float(naive["peak"]) > 1.8 and float(mapped["peak"]) < 1.2
    assert float(mapped["private"]) < 0.1
    assert ratio("save", "200", "checkpoint") > ratio("save", "200", "torch_save")
    sizes = BENCHMARKS["file"]["200"]
    more = {way: int(found["more"].replace(",", "")) for way, found in sizes.items()}
    assert 0 < more["safetensors"] < more["torch_save"] < more["dcp"] < more["checkpoint"]


@pytest.mark.parametrize("way", charts.MANY)
@pytest.mark.parametrize("kind", ["save", "load"])
def test_many_tensors_cost_time(kind, way):
    few, many = (ratio("tensors", count, kind, way) for count in ("10", "10000"))
    assert many > 3 * few


@pytest.fixture
def measurements(tmp_path, monkeypatch):
    """망가뜨려도 되는 측정값 파일. 그림은 늘 새로 그립니다."""
    monkeypatch.setattr(record, "MEASUREMENTS", tmp_path)
    monkeypatch.setattr(record, "ROOT", tmp_path)
    path = tmp_path / "benchmarks.json"
    path.write_text(json.dumps(BENCHMARKS), "utf-8")
    return path


SPEED = {"speed": "1.00", "low": "0.90", "high": "1.10"}
GPU = {
    "device": "시험용 GPU",
    "values": "200 MB",
    "rounds": "5",
    "save": {"raw": SPEED, "torch_save": SPEED},
    "load": dict.fromkeys(charts.GPU, SPEED),
}


@pytest.mark.parametrize("name", charts.CHARTS)
def test_chart_is_drawn_and_kept(measurements, name, monkeypatch):
    measurements.write_text(json.dumps(BENCHMARKS | {"gpu": GPU}), "utf-8")
    html = charts.made(charts.CHARTS, name, PAGE)
    assert 'role="img"' in html and charts.CHARTS[name][1] in html
    assert len(html) < 60_000
    monkeypatch.setattr(charts, "picture", None)  # 다시 그리면 실패합니다.
    assert charts.made(charts.CHARTS, name, PAGE) == html


def test_without_gpu(measurements):
    without = {key: value for key, value in BENCHMARKS.items() if key != "gpu"}
    measurements.write_text(json.dumps(without), "utf-8")
    assert charts.made(charts.CHARTS, "gpu", PAGE) == ""
    assert "아직 재지 않았습니다" in charts.made(charts.TABLES, "gpu", PAGE)


def test_table_in_a_fold():
    page = '??? note "표"\n    <!-- table: disk -->\n'
    lines = charts.on_page_markdown(page, PAGE, None, None).splitlines()
    assert lines[1] == "    | 방법 | 10 MB | 200 MB | 2000 MB |"
    assert all(line.startswith("    | ") for line in lines[1:])


WRONG = {
    "없는 파일": (None, "benchmarks.json이 없습니다."),
    "JSON이 아님": ("{", "benchmarks.json을 읽지 못했습니다(JSONDecodeError("),
    "딕셔너리가 아님": ("[]", "benchmarks.json을 읽지 못했습니다(TypeError("),
    "다른 layout": ('{"layout": 0}', "benchmarks.json의 layout이 0입니다."),
    "값이 없음": (
        json.dumps(BENCHMARKS | {"save": {"200": {"dcp": {"ratio": "1"}}}}),
        "benchmarks.json에 'save'을 그릴 값이 없거나 모양이 다릅니다(KeyError('low')).",
    ),
    "수가 아님": (
        json.dumps(
            BENCHMARKS | {"save": {"200": {"dcp": {"ratio": "?", "low": "1", "high": "1"}}}}
        ),
        "benchmarks.json에 'save'을 그릴 값이 없거나 모양이 다릅니다(ValueError(",
    ),
}


@pytest.mark.parametrize("name", WRONG)
def test_wrong_measurements_stop_the_build(measurements, name):
    text, told = WRONG[name]
    measurements.write_text(text, "utf-8") if text else measurements.unlink()
    with pytest.raises(PluginError) as stopped:
        charts.made(charts.CHARTS, "save", PAGE)
    message = str(stopped.value)
    assert message.startswith("reference/benchmarks.md: docs/_site/measurements/")
    assert told in message and "\n" not in message
    assert message.endswith("`python examples/benchmarks/_measure_costs.py`로 다시 재세요.")


def test_unknown_name_stops_the_build():
    with pytest.raises(PluginError, match="chart에 'spee'이 없습니다. 쓸 수 있는 것: save, disk"):
        charts.made(charts.CHARTS, "spee", PAGE)
