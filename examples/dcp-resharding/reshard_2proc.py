# /// script
# dependencies = ["torch>=2.13"]
# ///
# --8<-- [start:setup]
import gc
import os

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
from torch import multiprocessing, nn
from torch.distributed.checkpoint import state_dict as sd
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard
from torch.nn.parallel import DistributedDataParallel


def build(kind, ranks):
    model = nn.Sequential(nn.Linear(3, 5), nn.Linear(5, 7))  # 5와 7은 2로도 4로도 나뉘지 않습니다.
    if kind == "FSDP":
        model = fully_shard(model, mesh=init_device_mesh("cpu", (ranks,)))
    elif kind == "DDP":
        model = DistributedDataParallel(model)
    return model, torch.optim.AdamW(model.parameters(), lr=0.05)
# --8<-- [end:setup]


# --8<-- [start:save]
def save(model, optimizer, step, folder):
    weights, optim = sd.get_state_dict(model, optimizer)
    dcp.save({"model": weights, "optim": optim, "step": step}, checkpoint_id=folder)
# --8<-- [end:save]


# --8<-- [start:load]
def load(model, optimizer, folder):
    """folder의 값으로 모델과 옵티마이저를 채우고 스텝을 돌려줍니다. 모든 랭크가 불러야 합니다.

    모양이나 이름이 다르면 CheckpointException을 냅니다.
    """
    weights, optim = sd.get_state_dict(model, optimizer)
    state = {"model": weights, "optim": optim, "step": 0}
    dcp.load(state, checkpoint_id=folder)
    sd.set_state_dict(
        model, optimizer, model_state_dict=state["model"], optim_state_dict=state["optim"]
    )
    return state["step"]
# --8<-- [end:load]


def full(model, optimizer):
    options = sd.StateDictOptions(full_state_dict=True, cpu_offload=True)
    return sd.get_state_dict(model, optimizer, options=options)


def same(a, b):
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, tuple):
        return all(same(*pair) for pair in zip(a, b, strict=True))
    return torch.equal(a, b) if torch.is_tensor(a) else a == b


# --8<-- [start:check]
WRITERS = [("plain", 1), ("DDP", 2), ("FSDP", 2), ("FSDP", 4)]
READERS = [("plain", 1), ("DDP", 2), ("FSDP", 1), ("FSDP", 2), ("FSDP", 4)]


def write(rank, kind, ranks):
    torch.manual_seed(0)
    model, optimizer = build(kind, ranks)
    for _ in range(3):
        model(torch.ones(2, 3)).square().sum().backward()
        optimizer.step()
        optimizer.zero_grad()
    save(model, optimizer, 3, f"{kind} {ranks}")
    whole = full(model, optimizer)  # 나누지 않은 값도 남겨 두고 비교합니다.
    if rank == 0:
        torch.save(whole, f"{kind} {ranks}.pt")


def read(rank, kind, ranks):
    torch.manual_seed(1)  # 저장한 쪽과 다른 값에서 시작합니다.
    answers = {}
    for name in ("{} {}".format(*writer) for writer in WRITERS):
        model, optimizer = build(kind, ranks)
        step = load(model, optimizer, name)
        whole = full(model, optimizer)
        if rank == 0:
            saved = torch.load(f"{name}.pt", weights_only=True)
            answers[f"{name} to {kind} {ranks}"] = step == 3 and same(saved, whole)
    return answers
# --8<-- [end:check]


def work(rank, turn, answers):
    tasks = [(write, *pair) for pair in WRITERS] + [(read, *pair) for pair in READERS]
    for number, (task, kind, ranks) in enumerate(tasks):
        if rank < ranks:  # 랭크의 수가 다른 프로그램을 차례로 실행하는 것과 같습니다.
            store = f"file://{os.path.abspath(f'store-{number}')}"
            dist.init_process_group("gloo", init_method=store, rank=rank, world_size=ranks)
            found = task(rank, kind, ranks)
            if found:
                answers.put(found)
            if kind == "DDP":
                gc.collect()  # 프로세스 그룹을 쥔 DDP를 먼저 치웁니다.
            dist.barrier()
            dist.destroy_process_group()
        turn.wait()  # 쉬는 프로세스도 순서를 기다립니다.


if __name__ == "__main__":
    # 네 프로세스가 torch를 한 번만 불러오게 합니다. multiprocessing.spawn으로 해도 됩니다.
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["torch.distributed.checkpoint", "torch.distributed.fsdp"])
    turn, answers = context.Barrier(4), context.SimpleQueue()
    multiprocessing.start_processes(
        work, args=(turn, answers), nprocs=4, start_method="forkserver"
    )
    equal = {name: answer for _ in READERS for name, answer in answers.get().items()}
    for name, answer in equal.items():
        print(f"{name}: {answer}")
        #> plain 1 to plain 1: True
        #> DDP 2 to plain 1: True
        #> FSDP 2 to plain 1: True
        #> FSDP 4 to plain 1: True
        #> plain 1 to DDP 2: True
        #> DDP 2 to DDP 2: True
        #> FSDP 2 to DDP 2: True
        #> FSDP 4 to DDP 2: True
        #> plain 1 to FSDP 1: True
        #> DDP 2 to FSDP 1: True
        #> FSDP 2 to FSDP 1: True
        #> FSDP 4 to FSDP 1: True
        #> plain 1 to FSDP 2: True
        #> DDP 2 to FSDP 2: True
        #> FSDP 2 to FSDP 2: True
        #> FSDP 4 to FSDP 2: True
        #> plain 1 to FSDP 4: True
        #> DDP 2 to FSDP 4: True
        #> FSDP 2 to FSDP 4: True
        #> FSDP 4 to FSDP 4: True
    assert all(equal.values()) and len(equal) == len(WRITERS) * len(READERS) == 20

    # --8<-- [start:chunks]
    for folder in ("plain 1", "DDP 2", "FSDP 2", "FSDP 4"):
        found = dcp.FileSystemReader(folder).read_metadata().state_dict_metadata
        chunks = found["model.0.weight"].chunks
        print(folder, "rows:", [chunk.sizes[0] for chunk in chunks])
        #> plain 1 rows: [5]
        #> DDP 2 rows: [5]
        #> FSDP 2 rows: [3, 2]
        #> FSDP 4 rows: [2, 2, 1, 0]
    # --8<-- [end:chunks]
