# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
"""저장과 불러오기의 비용을 재서 docs/_site/measurements/benchmarks.json에 씁니다(Linux).

    python examples/benchmarks/_measure_costs.py
    python examples/benchmarks/_measure_costs.py --sizes 10 200 --rounds 3

측정 하나마다 새 프로세스를 쓰고, 한 바퀴에 모든 방법을 한 번씩 잽니다. 시간은 같은 바퀴에서 같은 바이트를
그대로 쓰거나 읽은 시간의 몇 배인지이고, 중앙값과 최솟값, 최댓값을 남깁니다. 파일은 메모리 파일
시스템(/dev/shm)에, disk만은 디스크(/var/tmp)에 두고 끝나면 지웁니다. 다 재야 결과를 바꾸므로 도중에 멈춰도
옛 결과가 남습니다. 페이지의 글에 10 MB와 200 MB의 값이 있으므로, 하나라도 빼고 재면 결과를 화면에만
냅니다. CUDA 장치가 있으면 GPU도 잽니다. 기계를 쓰는 사람이 없을 때 돌리세요.
"""

import argparse
import gc
import io
import json
import math
import multiprocessing
import os
import shutil
import signal
import statistics
import sys
import tempfile
import time
import warnings
from functools import partial
from pathlib import Path

import torch
import torch.distributed.checkpoint as dcp
from safetensors.torch import load_file, save_file
from torch import nn

ROOT = Path(__file__).resolve().parents[2]
sys.path += [str(ROOT / "docs/_site/hooks"), str(ROOT / "examples/safe-saving")]

import record
import safe_saving
from measuring import (
    in_new_process,
    memory,
    place_name,
    read_raw,
    roomy_place,
    spread,
    touch,
    when_and_where,
    write,
)

SIZES = [10, 200, 2000]  # MB
QUOTED = [10, 200]  # 페이지의 글이 이 크기의 값을 적습니다.
LAYERS = 12
COUNTS = [10, 100, 1000, 10_000, 100_000]
COUNTED_BYTES = 40_000_000  # 텐서의 개수만 바꾸며 잴 때, 모두 더한 크기
FEW_ROUNDS = 3  # 오래 걸리는 것은 이만큼만 되풀이합니다.
DISK = "/var/tmp"

# 어떤 크기에서만 재는 방법. 체크포인트는 메모리가 몇 배 들고, 그래프의 비용은 크기와 상관없습니다.
ONLY_AT = {"checkpoint": [10, 200], "export": [200], "trace": [200]}
# 개수가 이보다 많으면 재지 않는 방법. DCP는 100 000개를 저장하는 데만 몇십 초가 걸립니다.
MOST_TENSORS = {"dcp": 10_000}

warnings.filterwarnings("ignore", message="torch.distributed is disabled")


def build(width):
    return nn.Sequential(*(nn.Linear(width, width) for _ in range(LAYERS)))


def on_meta(width):
    with torch.device("meta"):
        return build(width)


def width_of(megabytes):
    return round(math.sqrt(megabytes * 1e6 / 4 / LAYERS))


def with_adam(model):
    optimizer = torch.optim.Adam(model.parameters())
    for parameter in model.parameters():
        parameter.grad = torch.zeros_like(parameter)
    optimizer.step()
    return {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "epoch": 1}


def export(model):
    return torch.export.export(model.eval(), (torch.ones(1, model[0].in_features),))


# ---- 저장 -----------------------------------------------------------------------------------


def write_raw(weights, sync=False):
    with open("saved", "wb", buffering=0) as file:
        for tensor in weights.values():
            file.write(memoryview(tensor.numpy()).cast("B"))
        if sync:
            os.fsync(file.fileno())


def save_without_crc(weights):
    torch.serialization.set_crc32_options(False)
    torch.save(weights, "saved")


def save_with_fsync(weights):
    with open("saved", "wb") as file:
        torch.save(weights, file)
        file.flush()
        os.fsync(file.fileno())


def save_dcp_async(weights):
    """호출이 돌아올 때까지 걸린 시간을 돌려줍니다."""
    start = time.perf_counter()
    saving = dcp.async_save(weights, checkpoint_id="saved")
    blocked = time.perf_counter() - start
    saving.result()
    return blocked


def weights_of(model):
    return model.state_dict()


def itself(model):
    return model


# 이름: (재기 전에 모델로 준비하는 함수, 시간을 재는 함수). 준비한 것이 재는 함수의 인자가 됩니다.
SAVE = {
    "raw": (weights_of, write_raw),
    "torch_save": (weights_of, lambda weights: torch.save(weights, "saved")),
    "no_crc": (weights_of, save_without_crc),
    "safetensors": (weights_of, lambda weights: save_file(weights, "saved")),
    "whole": (itself, lambda model: torch.save(model, "saved")),
    "checkpoint": (with_adam, lambda checkpoint: torch.save(checkpoint, "saved")),
    "export": (export, lambda program: torch.export.save(program, "saved.pt2")),
    "trace": (itself, export),
    "dcp": (weights_of, lambda weights: dcp.save(weights, checkpoint_id="saved")),
    "dcp_async": (weights_of, save_dcp_async),
    "memory": (weights_of, lambda weights: torch.save(weights, io.BytesIO())),
}
ON_DISK = {
    "raw": (weights_of, lambda weights: write_raw(weights, sync=True)),
    "torch_save": (weights_of, lambda weights: torch.save(weights, "saved")),
    "torch_save_fsync": (weights_of, save_with_fsync),
    "safe_saving": (weights_of, lambda weights: safe_saving.save(weights, "saved")),
}


def saved_bytes():
    """저장한 파일의 크기. DCP는 디렉터리입니다."""
    found = [*Path().glob("saved*"), *Path().glob("saved/**/*")]
    return sum(path.stat().st_size for path in found if path.is_file())


def remove_saved():
    for path in Path().glob("saved*"):
        shutil.rmtree(path) if path.is_dir() else path.unlink()


def time_save(folder, source, kind, way, answer):
    prepare, run = {"save": SAVE, "disk": ON_DISK}[kind][way]
    os.chdir(folder)
    run(prepare(build(8)))  # 처음 부를 때 하는 일은 재지 않습니다.
    remove_saved()
    model = mapped(source)
    touch(model.parameters())
    prepared = prepare(model)
    if kind == "disk":
        os.sync()  # 앞에서 쓴 것과 겹치지 않게 합니다.
    start = time.perf_counter()
    returned = run(prepared)
    seconds = time.perf_counter() - start
    blocked = returned if way == "dcp_async" else seconds
    answer.put({"all": seconds, "returned": blocked, "bytes": saved_bytes()})
    remove_saved()


# ---- 불러오기 -------------------------------------------------------------------------------


def load(name="model.pt", **options):
    return torch.load(name, weights_only=True, **options)


def filled(model, weights, assign=False):
    model.load_state_dict(weights, assign=assign)
    return model.parameters()


def mapped(folder):
    """folder의 model.pt를 mmap으로 연 모델."""
    weights = load(Path(folder, "model.pt"), mmap=True)
    model = on_meta(weights["0.weight"].shape[1])
    model.load_state_dict(weights, assign=True)
    return model


def resumed(width):
    model = build(width)
    optimizer = torch.optim.Adam(model.parameters())
    checkpoint = load("checkpoint.pt")
    model.load_state_dict(checkpoint["model"])
    optimizer.load_state_dict(checkpoint["optimizer"])
    states = [value for state in optimizer.state.values() for value in state.values()]
    return [*model.parameters(), *states]


def load_dcp(weights):
    dcp.load(weights, checkpoint_id="dcp")
    return list(weights.values())


def given(way, width):
    """불러오는 함수의 인자: 너비. dcp만은 이미 있는 모델의 딕셔너리를 채웁니다."""
    return build(width).state_dict() if way == "dcp" else width


# 쓸 수 있게 된 텐서들을 돌려줍니다.
LOAD = {
    "raw": lambda width: read_raw("model.pt"),
    "naive": lambda width: filled(build(width), load()),
    "map_location": lambda width: filled(build(width), load(map_location="cpu")),
    "mmap": lambda width: filled(build(width), load(mmap=True)),
    "assign": lambda width: filled(on_meta(width), load(), assign=True),
    "mmap_assign": lambda width: filled(on_meta(width), load(mmap=True), assign=True),
    "safetensors": lambda width: filled(build(width), load_file("model.safetensors")),
    "safetensors_assign": lambda width: filled(
        on_meta(width), load_file("model.safetensors"), assign=True
    ),
    "whole": lambda width: torch.load("whole.pt", weights_only=False).parameters(),
    "checkpoint": resumed,
    "export": lambda width: torch.export.load("export.pt2").module().parameters(),
    "dcp": load_dcp,
}


def time_load(folder, small, width, way, answer):
    os.chdir(small)
    LOAD[way](given(way, 8))
    os.chdir(folder)
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5")  # VmHWM을 지금의 크기로 되돌립니다.
    resident, private = memory("VmRSS"), memory("RssAnon")
    argument = given(way, width)
    start = time.perf_counter()
    kept = list(LOAD[way](argument))
    loaded = time.perf_counter() - start
    touch(kept)
    seconds = time.perf_counter() - start
    gc.collect()
    peak, left = memory("VmHWM") - resident, memory("RssAnon") - private
    answer.put({"all": seconds, "loaded": loaded, "peak": peak, "private": left})


def write_files(folder, width, ways, answer):
    """불러올 파일들을 만들고 텐서 값의 바이트 수를 돌려줍니다."""
    torch.manual_seed(0)
    os.chdir(folder)
    model = build(width)
    weights = model.state_dict()
    torch.save(weights, "model.pt")
    save_file(weights, "model.safetensors")
    torch.save(model, "whole.pt")
    dcp.save(weights, checkpoint_id="dcp")
    if "export" in ways:
        torch.export.save(export(model), "export.pt2")
    if "checkpoint" in ways:
        torch.save(with_adam(model), "checkpoint.pt")
    answer.put(sum(tensor.nbytes for tensor in weights.values()))


# ---- 텐서의 개수 ----------------------------------------------------------------------------


def many(count):
    """모두 더하면 COUNTED_BYTES인, 크기가 같은 텐서 count개."""
    value = torch.ones(COUNTED_BYTES // 4 // count)
    return {f"layers.{i}.weight": value.clone() for i in range(count)}


SAVE_MANY = {
    "raw": write_raw,
    "torch_save": lambda weights: torch.save(weights, "saved"),
    "safetensors": lambda weights: save_file(weights, "saved"),
    "dcp": lambda weights: dcp.save(weights, checkpoint_id="saved"),
}
LOAD_MANY = {
    "raw": lambda weights: read_raw("model.pt"),
    "torch_save": lambda weights: list(load().values()),
    "safetensors": lambda weights: list(load_file("model.safetensors").values()),
    "dcp": load_dcp,
}


def time_save_many(folder, small, count, way, answer):
    os.chdir(small)
    SAVE_MANY[way](many(1))
    remove_saved()
    os.chdir(folder)
    weights = many(1 if way == "raw" else count)
    start = time.perf_counter()
    SAVE_MANY[way](weights)
    seconds = time.perf_counter() - start
    answer.put({"all": seconds, "bytes": saved_bytes()})
    remove_saved()


def time_load_many(folder, small, count, way, answer):
    os.chdir(small)
    LOAD_MANY[way](many(1))
    os.chdir(folder)
    weights = many(count) if way == "dcp" else None
    start = time.perf_counter()
    kept = LOAD_MANY[way](weights)
    loaded = time.perf_counter() - start
    touch(kept)
    first = time.perf_counter() - start - loaded
    start = time.perf_counter()
    touch(kept)
    again = time.perf_counter() - start
    # 두 번째 읽기는 텐서를 하나씩 도는 시간입니다. 그만큼을 빼야 개수에 따라 늘어나지 않습니다.
    answer.put({"all": loaded + max(first - again, 0)})


def write_many(folder, count, ways, answer):
    os.chdir(folder)
    weights = many(count)
    torch.save(weights, "model.pt")
    save_file(weights, "model.safetensors")
    if "dcp" in ways:
        dcp.save(weights, checkpoint_id="dcp")
    answer.put(None)


# ---- GPU ------------------------------------------------------------------------------------


def to_gpu(weights, **options):
    return {name: tensor.to("cuda", **options) for name, tensor in weights.items()}


def load_pinned():
    pinned = {name: tensor.pin_memory() for name, tensor in load().items()}
    return to_gpu(pinned, non_blocking=True)


# 이름: (재기 전에 준비하는 함수, 시간을 재는 함수).
GPU_SAVE = {
    "raw": (load, write_raw),
    "torch_save": (
        lambda: load(map_location="cuda"),
        lambda weights: torch.save(weights, "saved"),
    ),
    "safetensors": (
        lambda: load(map_location="cuda"),
        lambda weights: save_file(weights, "saved"),
    ),
}
GPU_LOAD = {
    "raw": (lambda: None, lambda _: read_raw("model.pt")),
    "copy": (load, to_gpu),
    "pinned_copy": (
        lambda: {name: tensor.pin_memory() for name, tensor in load().items()},
        lambda weights: to_gpu(weights, non_blocking=True),
    ),
    "map_location": (lambda: None, lambda _: load(map_location="cuda")),
    "cpu_then_to": (lambda: None, lambda _: to_gpu(load(map_location="cpu"))),
    "pinned": (lambda: None, lambda _: load_pinned()),
    "mmap_then_to": (lambda: None, lambda _: to_gpu(load(map_location="cpu", mmap=True))),
    "safetensors": (lambda: None, lambda _: load_file("model.safetensors", device="cuda")),
}


def time_gpu(folder, small, kind, way, answer):
    prepare, run = {"save": GPU_SAVE, "load": GPU_LOAD}[kind][way]
    os.chdir(small)
    torch.zeros(1, device="cuda")  # CUDA를 시작합니다.
    run(prepare())
    remove_saved()
    os.chdir(folder)
    prepared = prepare()
    torch.cuda.synchronize()
    start = time.perf_counter()
    kept = run(prepared)
    torch.cuda.synchronize()  # GPU의 일은 함수가 돌아온 다음에도 이어집니다.
    answer.put({"all": time.perf_counter() - start})
    del kept
    remove_saved()


# ---- 재기 -----------------------------------------------------------------------------------


def measure_rounds(rounds, jobs, label):
    """jobs는 {(묶음, 방법): 재는 함수}. 한 바퀴에 모두 한 번씩 재고, 바퀴마다의 결과를 돌려줍니다."""
    found = []
    for number in range(1, rounds + 1):
        start = time.perf_counter()
        found.append({job: run() for job, run in jobs.items()})
        print(f"{label}: {number}/{rounds}바퀴, {time.perf_counter() - start:.0f}초", flush=True)
    return found


def times(rounds, kind, way, key="all", base="raw"):
    return spread([each[kind, way][key] / each[kind, base]["all"] for each in rounds])


def seconds_of(rounds, kind):
    return f"{statistics.median(each[kind, 'raw']['all'] for each in rounds):.3f}"


def multiple(rounds, way, key, nbytes):
    value = statistics.median(each["load", way][key] for each in rounds) / nbytes
    return f"{max(value, 0):.2f}"


def file_size(nbytes, values):
    return {"bytes": f"{nbytes:,}", "mb": f"{nbytes / 1e6:.0f} MB", "more": f"{nbytes - values:,}"}


def at(size, ways):
    return [way for way in ways if size in ONLY_AT.get(way, [size])]


def in_folder(context, folder, target, *arguments):
    """새 디렉터리를 만들고, 그 안에 파일을 쓰는 target을 부릅니다."""
    folder.mkdir()
    return folder, in_new_process(context, target, folder, *arguments)


def measure_size(context, folder, small, size, rounds):
    width, ways = width_of(size), at(size, LOAD)
    large, nbytes = in_folder(context, folder / str(size), write_files, width, ways)
    new = partial(partial, in_new_process, context)
    jobs = {("save", way): new(time_save, large, large, "save", way) for way in at(size, SAVE)}
    with tempfile.TemporaryDirectory(dir=DISK) as disk:
        jobs |= {("disk", way): new(time_save, disk, large, "disk", way) for way in ON_DISK}
        jobs |= {("load", way): new(time_load, large, small, width, way) for way in ways}
        measured = measure_rounds(rounds, jobs, f"{size} MB")
    shutil.rmtree(large)
    saves, loads = at(size, SAVE)[1:], ways[1:]
    save = {way: times(measured, "save", way) for way in saves}
    save["dcp_async_blocked"] = times(measured, "save", "dcp_async", "returned")
    sizes = {way: measured[0]["save", way]["bytes"] for way in ["raw", *saves]}
    return {
        "values": f"{nbytes / 1e6:.0f} MB",
        "seconds": {kind: seconds_of(measured, kind) for kind in ("save", "disk", "load")},
        "rounds": str(rounds),
        "save": save,
        "disk": {way: times(measured, "disk", way) for way in list(ON_DISK)[1:]},
        "load": {
            way: times(measured, "load", way)
            | {
                "loaded": times(measured, "load", way, "loaded")["ratio"],
                "peak": multiple(measured, way, "peak", nbytes),
                "private": multiple(measured, way, "private", nbytes),
            }
            for way in loads
        },
        "file": {way: file_size(value, nbytes) for way, value in sizes.items() if value},
    }


def measure_count(context, folder, small, count, rounds):
    ways = [way for way in SAVE_MANY if count <= MOST_TENSORS.get(way, count)]
    large, _ = in_folder(context, folder / str(count), write_many, count, ways)
    new = partial(partial, in_new_process, context)
    jobs = {("save", way): new(time_save_many, large, small, count, way) for way in ways}
    jobs |= {("load", way): new(time_load_many, large, small, count, way) for way in ways}
    measured = measure_rounds(rounds, jobs, f"텐서 {count}개")
    shutil.rmtree(large)
    found = {kind: {w: times(measured, kind, w) for w in ways[1:]} for kind in ("save", "load")}
    extra = {w: (measured[0]["save", w]["bytes"] - COUNTED_BYTES) / count for w in ways[1:]}
    return found | {"overhead": {way: f"{value:.0f}" for way, value in extra.items()}}


def measure_gpu(context, folder, small, size, rounds):
    large, nbytes = in_folder(context, folder / "gpu", write_files, width_of(size), [])
    new = partial(partial, in_new_process, context, time_gpu, large, small)
    jobs = {("save", way): new("save", way) for way in GPU_SAVE}
    jobs |= {("load", way): new("load", way) for way in GPU_LOAD}
    measured = measure_rounds(rounds, jobs, "GPU")
    shutil.rmtree(large)
    found = {"save": {}, "load": {}}
    for kind, way in jobs:
        speeds = [nbytes / each[kind, way]["all"] / 1e9 for each in measured]
        speed = spread(speeds)
        found[kind][way] = {"speed": speed["ratio"], "low": speed["low"], "high": speed["high"]}
    name = torch.cuda.get_device_name()
    return {"device": name, "values": f"{nbytes / 1e6:.0f} MB", "rounds": str(rounds)} | found


class Parser(argparse.ArgumentParser):
    def error(self, message):
        self.exit(2, "인자가 잘못되었습니다. 예: --sizes 10 200 2000 --rounds 5\n")


def arguments():
    parser = Parser(description="저장과 불러오기의 비용을 잽니다.")
    parser.add_argument("--sizes", type=int, nargs="+", choices=SIZES, default=SIZES, help="MB")
    parser.add_argument("--rounds", type=int, default=5, help="바퀴의 수")
    chosen = parser.parse_args()
    if chosen.rounds < 1:
        parser.error("rounds")
    return sorted(set(chosen.sizes)), chosen.rounds


def available_memory():
    info = dict(line.split(":") for line in Path("/proc/meminfo").read_text().splitlines())
    return 1024 * int(info["MemAvailable"].split()[0])


def find_place(largest):
    """파일을 둘 디렉터리. 자리가 모자라면 SystemExit입니다."""
    files = 5 * largest * 1e6 + 1.5e9  # 파일 다섯 벌. 200 MB에서는 체크포인트가 더 있습니다.
    processes = 2 * largest * 1e6 + 2.5e9
    fewer = "--sizes에 더 작은 크기를 적으세요."
    try:
        place = roomy_place(files)
    except StopIteration:
        raise SystemExit(
            f"파일을 둘 곳이 모자랍니다: /dev/shm이나 /tmp에 {files / 1e9:.0f} GB가 필요합니다. {fewer}"
        ) from None
    needed = processes + (files if place == "/dev/shm" else 0)
    if available_memory() < needed:
        raise SystemExit(f"메모리가 모자랍니다: {needed / 1e9:.0f} GB가 비어 있어야 합니다. {fewer}")
    if shutil.disk_usage(DISK).free < 2e6 * largest:
        raise SystemExit(f"{DISK}에 {largest / 500:.2f} GB가 비어 있어야 합니다. {fewer}")
    return place


def main():
    if sys.platform != "linux":
        raise SystemExit("메모리를 /proc에서 읽으므로 Linux에서만 잴 수 있습니다.")
    sizes, rounds = arguments()
    place = find_place(sizes[-1])
    few = min(rounds, FEW_ROUNDS)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # 멈추라는 신호에도 파일을 지웁니다.
    context = multiprocessing.get_context("forkserver")
    preload = ["torch", "torch.export", "torch.distributed.checkpoint", "safetensors.torch"]
    context.set_forkserver_preload(preload)
    load_before, start = os.getloadavg()[0], time.perf_counter()
    result = {"layout": record.BENCHMARKS_LAYOUT, "run": {}}
    with tempfile.TemporaryDirectory(dir=place) as name:
        folder = Path(name)
        small, _ = in_folder(context, folder / "small", write_files, 8, list(LOAD))
        one, _ = in_folder(context, folder / "one", write_many, 1, ["dcp"])
        for size in sizes:
            often = few if size > QUOTED[-1] else rounds
            for kind, found in measure_size(context, folder, small, size, often).items():
                result.setdefault(kind, {})[str(size)] = found
        result["tensors"] = {
            str(count): measure_count(context, folder, one, count, few) for count in COUNTS
        }
        if torch.cuda.is_available():
            result["gpu"] = measure_gpu(context, folder, small, sizes[-1], rounds)
    result["run"] = when_and_where(
        threads=str(torch.get_num_threads()),
        rounds=str(rounds),
        few_rounds=str(few),
        counted=f"{COUNTED_BYTES / 1e6:.0f} MB",
        place=place_name(place),
        load_before=f"{load_before:.1f}",
        minutes=f"{(time.perf_counter() - start) / 60:.0f}",
    )
    if set(QUOTED) <= set(sizes):
        write("benchmarks.json", result)
    else:
        print(json.dumps(result, indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
