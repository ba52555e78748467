# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
"""고르기 페이지의 속도 표를 재서 docs/_site/measurements/choose-speed.json에 씁니다.

    python examples/choose/_measure_speed.py

측정 하나마다 새 프로세스를 쓰고, 모든 방법을 번갈아 가며 되풀이합니다. 값은 같은 바퀴에서 같은 바이트를
쓰고 읽은 시간의 몇 배인지이고, 중앙값과 최솟값, 최댓값을 남깁니다. 디스크의 속도가 섞이지 않도록
메모리 파일 시스템(/dev/shm)이 있으면 그곳을 씁니다. 기계를 쓰는 사람이 없을 때 돌리세요.
"""

import multiprocessing
import os
import sys
import tempfile
import time
from pathlib import Path

import torch
from safetensors.torch import load_file, save_file
from torch import nn

sys.path.append(str(Path(__file__).resolve().parents[2] / "docs/_site/hooks"))

from measuring import (
    in_new_process,
    place_name,
    roomy_place,
    spread,
    when_and_where,
    write,
)

ROUNDS = 7
LAYERS, WIDTH = 12, 2048


def build():
    return nn.Sequential(*(nn.Linear(WIDTH, WIDTH) for _ in range(LAYERS)))


def export(model):
    return torch.export.export(model.eval(), (torch.ones(1, model[0].in_features),))


def with_adam(model):
    optimizer = torch.optim.Adam(model.parameters())
    for parameter in model.parameters():
        parameter.grad = torch.zeros_like(parameter)
    optimizer.step()
    return optimizer


def checkpoint(model, optimizer):
    return {"model": model.state_dict(), "optimizer": optimizer.state_dict(), "epoch": 1}


def raw_views(model):
    return [memoryview(tensor.numpy()).cast("B") for tensor in model.state_dict().values()]


def write_raw(views, path):
    with open(path, "wb", buffering=0) as file:
        for view in views:
            file.write(view)


def read_raw():
    tensor = torch.empty(os.path.getsize("raw") // 4)
    with open("raw", "rb", buffering=0) as file:
        file.readinto(memoryview(tensor.numpy()).cast("B"))
    return [tensor]


# 이름: (재기 전에 준비하는 함수, 시간을 재는 함수). 준비한 것이 재는 함수의 인자가 됩니다.
SAVE = {
    "raw": (lambda: raw_views(build()), lambda views: write_raw(views, "raw")),
    "state_dict": (build, lambda model: torch.save(model.state_dict(), "state_dict")),
    "whole": (build, lambda model: torch.save(model, "whole")),
    "checkpoint": (
        lambda: (model := build(), with_adam(model)),
        lambda parts: torch.save(checkpoint(*parts), "checkpoint"),
    ),
    "safetensors": (build, lambda model: save_file(model.state_dict(), "safetensors")),
    "export": (lambda: export(build()), lambda program: torch.export.save(program, "export.pt2")),
    "trace": (build, export),
}


def filled(weights):
    model = build()
    model.load_state_dict(weights)
    return model.parameters()


def assigned(weights):
    with torch.device("meta"):
        model = build()
    model.load_state_dict(weights, assign=True)
    return model.parameters()


def resumed():
    model = build()
    optimizer = torch.optim.Adam(model.parameters())
    loaded = torch.load("checkpoint", weights_only=True)
    model.load_state_dict(loaded["model"])
    optimizer.load_state_dict(loaded["optimizer"])
    states = [value for state in optimizer.state.values() for value in state.values()]
    return [*model.parameters(), *states]


# 모두 쓸 수 있는 텐서를 돌려줍니다. 그 텐서의 모든 쪽(4 KiB)을 한 번씩 읽는 데까지 잽니다.
LOAD = {
    "raw": read_raw,
    "state_dict": lambda: filled(torch.load("state_dict", weights_only=True)),
    "state_dict_assign": lambda: assigned(torch.load("state_dict", weights_only=True)),
    "state_dict_mmap": lambda: assigned(torch.load("state_dict", weights_only=True, mmap=True)),
    "whole": lambda: torch.load("whole", weights_only=False).parameters(),
    "checkpoint": resumed,
    "safetensors": lambda: filled(load_file("safetensors")),
    "safetensors_assign": lambda: assigned(load_file("safetensors")),
    "export": lambda: torch.export.load("export.pt2").module().parameters(),
}
FILES = {"state_dict_assign": "state_dict", "state_dict_mmap": "state_dict"}
FILES |= {"safetensors_assign": "safetensors", "export": "export.pt2"}


def touch(tensors):
    for tensor in tensors:
        tensor.detach().view(-1)[:: 4096 // tensor.element_size()].sum().item()


def warm_up(folder, way):  # 처음 부를 때 하는 import는 재지 않습니다.
    os.chdir(folder)
    if way == "checkpoint":
        optimizer = with_adam(nn.Linear(2, 2))
        optimizer.load_state_dict(optimizer.state_dict())
    if way in {"export", "trace"}:
        program = export(nn.Sequential(nn.Linear(2, 2)))
        torch.export.save(program, f"small-{os.getpid()}.pt2")
        torch.export.load(f"small-{os.getpid()}.pt2").module()


def time_save(folder, way, answer):
    warm_up(folder, way)
    prepare, run = SAVE[way]
    prepared = prepare()
    Path(FILES.get(way, way)).unlink(missing_ok=True)
    os.sync()  # 앞 측정이 남긴 쓰기와 겹치지 않게 합니다.
    start = time.perf_counter()
    run(prepared)
    answer.put(time.perf_counter() - start)


def time_load(folder, way, answer):
    warm_up(folder, way)
    with open(FILES.get(way, way), "rb", buffering=0) as file:
        while file.read(1 << 20):  # 파일을 페이지 캐시에 올립니다.
            pass
    start = time.perf_counter()
    touch(LOAD[way]())
    answer.put(time.perf_counter() - start)


def ratios(rounds, way):
    return spread([seconds[way] / seconds["raw"] for seconds in rounds])


def main():
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["torch", "torch.export", "safetensors.torch"])
    saves, loads = [], []
    place = roomy_place(3e9)
    with tempfile.TemporaryDirectory(dir=place) as folder:
        for number in range(1, ROUNDS + 1):
            saves.append({way: in_new_process(context, time_save, folder, way) for way in SAVE})
            loads.append({way: in_new_process(context, time_load, folder, way) for way in LOAD})
            raw = f"쓰기 {saves[-1]['raw']:.3f}초, 읽기 {loads[-1]['raw']:.3f}초"
            print(f"{number}/{ROUNDS}바퀴: 바이트만 {raw}", flush=True)
        files = {way: Path(folder, FILES.get(way, way)) for way in SAVE if way != "trace"}
        sizes = {way: path.stat().st_size for way, path in files.items()}
    result = {
        "run": when_and_where(
            threads=str(torch.get_num_threads()), rounds=str(ROUNDS), place=place_name(place)
        ),
        "size": {way: f"{size / 1e6:.0f} MB" for way, size in sizes.items()},
        "save": {way: ratios(saves, way) for way in SAVE if way != "raw"},
        "load": {way: ratios(loads, way) for way in LOAD if way != "raw"},
    }
    write("choose-speed.json", result)


if __name__ == "__main__":
    main()
