# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
"""큰 모델 페이지의 표를 재서 docs/_site/measurements/large-models.json에 씁니다.

    python examples/large-models/_measure_loading.py

측정 하나마다 새 프로세스를 쓰고, 모든 방법을 번갈아 가며 되풀이합니다. 시간은 같은 바퀴에서 같은 파일을
새 메모리로 읽은 시간의 몇 배인지이고, 중앙값과 최솟값, 최댓값을 남깁니다. 메모리는 텐서 값의 몇 배인지이며
중앙값입니다. 파일은 메모리 파일 시스템(/dev/shm)에 두고 끝나면 지웁니다. 다 재야 결과를 바꾸므로 도중에
멈춰도 옛 결과가 남습니다. Linux에서, 기계를 쓰는 사람이 없을 때 돌리세요. 2분쯤 걸립니다.
"""

import gc
import mmap
import multiprocessing
import os
import signal
import statistics
import sys
import tempfile
import time
from pathlib import Path

import torch
from safetensors import safe_open
from safetensors.torch import load_file, save_file
from torch import nn
from torch.nn.modules.module import register_module_parameter_registration_hook

sys.path.append(str(Path(__file__).resolve().parents[2] / "docs/_site/hooks"))

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

ROUNDS = 5
LAYERS, WIDTH = 16, 4096


def build(layers=LAYERS, width=WIDTH):
    return nn.Sequential(*(nn.Linear(width, width) for _ in range(layers)))


def on_meta():
    with torch.device("meta"):
        return build()


def empty_parameters():
    def to_meta(module, name, parameter):
        if parameter is not None and not parameter.is_meta:
            return nn.Parameter(parameter.to("meta"), parameter.requires_grad)

    hook = register_module_parameter_registration_hook(to_meta)
    try:
        return build()
    finally:
        hook.remove()


def load(**options):
    return torch.load("model.pt", map_location="cpu", weights_only=True, **options)


def filled(model, weights, assign=False):
    model.load_state_dict(weights, assign=assign)
    return model


def part_of_safetensors():
    with safe_open("model.safetensors", framework="pt") as file:
        return [file.get_tensor("0.weight")]


def naive():
    start = time.perf_counter()
    model = build()
    model.build_seconds = time.perf_counter() - start  # 같은 프로세스에서 초기화의 몫을 잽니다.
    return filled(model, load())


def write_raw(weights):
    with open("saved", "wb", buffering=0) as file:
        for tensor in weights.values():
            file.write(memoryview(tensor.numpy()).cast("B"))


SAVE = {
    "raw": write_raw,
    "torch_save": lambda weights: torch.save(weights, "saved"),
    "safetensors": lambda weights: save_file(weights, "saved"),
}


# 남겨 둘 것을 돌려줍니다. 모델이거나 텐서의 목록입니다.
WAYS = {
    "raw": lambda: read_raw("model.pt"),
    "naive": naive,
    "build": build,
    "load": lambda: list(load().values()),
    "whole": lambda: torch.load("whole.pt", weights_only=False),
    "to_empty": lambda: filled(on_meta().to_empty(device="cpu"), load(mmap=True)),
    "mmap_only": lambda: filled(build(), load(mmap=True)),
    "assign": lambda: filled(on_meta(), load(), assign=True),
    "recipe": lambda: filled(on_meta(), load(mmap=True), assign=True),
    "hook": lambda: filled(empty_parameters(), load(mmap=True), assign=True),
    "safetensors": lambda: filled(build(), load_file("model.safetensors")),
    "safetensors_assign": lambda: filled(on_meta(), load_file("model.safetensors"), assign=True),
    "naive_half": lambda: filled(build(), load()).to(torch.bfloat16),
    "recipe_half": lambda: filled(on_meta(), load(mmap=True), assign=True).to(torch.bfloat16),
    "part": lambda: [load()["0.weight"]],
    "part_mmap": lambda: [load(mmap=True)["0.weight"]],
    "part_safetensors": part_of_safetensors,
}


def measure(folder, way, answer):
    os.chdir(folder)
    torch.load("small.pt", mmap=True, weights_only=True)  # 처음 부를 때 하는 일은 재지 않습니다.
    load_file("small.safetensors")
    gc.collect()
    Path("/proc/self/clear_refs").write_text("5")  # VmHWM을 지금의 크기로 되돌립니다.
    resident, private = memory("VmRSS"), memory("RssAnon")
    start = time.perf_counter()
    kept = WAYS[way]()
    loaded = time.perf_counter() - start
    touch(kept.parameters() if isinstance(kept, nn.Module) else kept)
    seconds = time.perf_counter() - start
    gc.collect()
    peak, left = memory("VmHWM") - resident, memory("RssAnon") - private
    found = {"loaded": loaded, "all": seconds, "peak": peak, "private": left}
    answer.put(found | {"build": getattr(kept, "build_seconds", None)})


def measure_save(folder, way, answer):
    os.chdir(folder)
    weights = load(mmap=True)
    touch(list(weights.values()))
    Path("saved").unlink(missing_ok=True)
    start = time.perf_counter()
    SAVE[way](weights)
    answer.put({"all": time.perf_counter() - start})


def write_files(folder, answer):
    torch.manual_seed(0)
    os.chdir(folder)
    model = build()
    torch.save(model.state_dict(), "model.pt")
    save_file(model.state_dict(), "model.safetensors")
    torch.save(model, "whole.pt")
    nbytes = sum(tensor.nbytes for tensor in model.state_dict().values())
    differences = []
    for width in (256, 64, 8):
        small, x = build(4, width), torch.randn(1, width)
        torch.save(small.state_dict(), "small.pt")
        save_file(small.state_dict(), "small.safetensors")
        mapped = filled(build(4, width), load_file("small.safetensors"), assign=True)
        differences.append((mapped(x) - small(x)).abs().max().item())
        del mapped  # 다음 바퀴에서 덮어쓸 파일을 놓아줍니다.
    answer.put({"nbytes": nbytes, "difference": max(differences)})


def sparse_file(name, nbytes):  # 값의 자리가 비어 있어 디스크를 차지하지 않습니다.
    part = nbytes // 4 // 4096 * 1024
    with torch.serialization.skip_data():
        torch.save([torch.empty(part) for _ in range(4)], name)


def opens(names, options):
    try:
        with torch.serialization.set_default_mmap_options(options):
            kept = [torch.load(name, mmap=True, weights_only=True) for name in names]
    except RuntimeError as error:
        return str(error).rpartition(": ")[2]
    return "열림" if all(float(tensors[0][0]) == 0 for tensors in kept) else "틀린 값"


def open_larger_than_memory(folder, answer):
    os.chdir(folder)
    info = dict(line.split(":") for line in Path("/proc/meminfo").read_text().splitlines())
    total = 1024 * sum(int(info[key].split()[0]) for key in ("MemTotal", "SwapTotal"))
    sparse_file("huge.pt", int(1.4 * total))
    sparse_file("half-1.pt", int(0.7 * total))
    sparse_file("half-2.pt", int(0.7 * total))
    found = {
        "memory": f"{total / 2**30:.0f} GiB",
        "file": f"{os.path.getsize('huge.pt') / 2**30:.0f} GiB",
        "overcommit": Path("/proc/sys/vm/overcommit_memory").read_text().strip(),
        "private": opens(["huge.pt"], mmap.MAP_PRIVATE),
        "halves": opens(["half-1.pt", "half-2.pt"], mmap.MAP_PRIVATE),
        "shared": opens(["huge.pt"], mmap.MAP_SHARED),
    }
    for name in ("huge.pt", "half-1.pt", "half-2.pt"):
        os.remove(name)
    answer.put(found)


def times(rounds, way, key):
    return spread([each[way][key] / each["raw"]["all"] for each in rounds])


def multiple(rounds, way, key, nbytes):
    value = statistics.median(each[way][key] for each in rounds) / nbytes
    return f"{max(value, 0):.2f}"


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # 멈추라는 신호에도 파일을 지웁니다.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["torch", "safetensors.torch"])
    place = roomy_place(7e9)
    before = os.getloadavg()[0]
    rounds, saves = [], []
    with tempfile.TemporaryDirectory(dir=place) as folder:
        larger = in_new_process(context, open_larger_than_memory, folder)
        made = in_new_process(context, write_files, folder)
        for number in range(1, ROUNDS + 1):
            rounds.append({way: in_new_process(context, measure, folder, way) for way in WAYS})
            saves.append({way: in_new_process(context, measure_save, folder, way) for way in SAVE})
            raw, naive, recipe = (rounds[-1][way]["all"] for way in ("raw", "naive", "recipe"))
            line = f"{number}/{ROUNDS}바퀴: 읽기 {raw:.2f}초, 보통 {naive:.2f}초, 레시피 {recipe:.2f}초"
            print(line, flush=True)
    nbytes = made["nbytes"]
    faster = [each["naive"]["all"] / each["recipe"]["all"] for each in rounds]
    shares = [each["naive"]["build"] / each["naive"]["loaded"] for each in rounds]
    result = {
        "run": when_and_where(
            threads=str(torch.get_num_threads()),
            rounds=str(ROUNDS),
            place=place_name(place),
            load_before=f"{before:.1f}",
            raw_seconds=f"{statistics.median(each['raw']['all'] for each in rounds):.2f}",
        ),
        "size": f"{nbytes / 1e9:.2f} GB",
        "random_init": {
            "share": f"{100 * statistics.median(shares):.0f}%",
            "low": f"{100 * min(shares):.0f}%",
            "high": f"{100 * max(shares):.0f}%",
        },
        "faster": f"{statistics.median(faster):.0f}",
        "larger": larger,
        "alignment": {"difference": f"{made['difference']:.0e}"},
        "loaded": {way: times(rounds, way, "loaded") for way in WAYS},
        "all": {way: times(rounds, way, "all") for way in WAYS},
        "save": {way: times(saves, way, "all") for way in SAVE},
        "peak": {way: multiple(rounds, way, "peak", nbytes) for way in WAYS},
        "private": {way: multiple(rounds, way, "private", nbytes) for way in WAYS},
    }
    write("large-models.json", result)


if __name__ == "__main__":
    main()
