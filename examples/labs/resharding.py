# %% [markdown]
# # 랭크 둘로 저장하고 하나와 넷으로 불러오기 { #resharding }
#
# 프로세스 둘이 나누어 저장한 분산 체크포인트(DCP)를 하나와 넷이 불러옵니다. 어느 행이 어느 파일에 있고
# 누가 무엇을 읽는지 그려 보면, 랭크의 수가 바뀌어도 되는 까닭과 그때 더 읽는 양을 알게 됩니다.
#
# <!--
# /// script
# dependencies = ["torch>=2.13", "numpy", "matplotlib"]
# ///
# -->

# %% [markdown]
# ## 나누어 저장하고 불러오기 { #run }
#
# 노트북은 프로세스 하나이므로 여럿이 할 일은 파일에 적어 따로 실행합니다. 직접 실행하려면 Linux나 Colab에서
# `pip install torch numpy matplotlib`으로 준비하세요.

# %%
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import matplotlib.pyplot as plt
import torch
import torch.distributed.checkpoint as dcp
from torch import nn
from torch.distributed.checkpoint.format_utils import dcp_to_torch_save

# %% [markdown]
# `save`는 FSDP로 나눈 모델과 AdamW를 한 스텝 학습해 저장하고, `load`는 다른 값으로 시작한 모델에
# 불러옵니다. `load`에는 **저장한 랭크의 수가 나오지 않습니다.** 두 가중치의 행은 9와 10이라 넷으로 고르게
# 나뉘지 않습니다.
#
# 나머지는 나중에 그림을 그리고 비교하려고 남기는 것입니다. `Recorder`는 읽으라고 받은 목록을 기억하는
# `FileSystemReader`이고, `keep_whole`은 전체를 모아 파일 하나에 적습니다.

# %%
steps = '''
import json
from pathlib import Path

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp
from torch import nn
from torch.distributed.checkpoint import state_dict as sd
from torch.distributed.device_mesh import init_device_mesh
from torch.distributed.fsdp import fully_shard


def build(ranks):
    model = nn.Sequential(nn.Linear(6, 9), nn.ReLU(), nn.Linear(9, 10))
    model = fully_shard(model, mesh=init_device_mesh("cpu", (ranks,)))
    return model, torch.optim.AdamW(model.parameters())


def save(ranks):
    torch.manual_seed(0)
    model, optimizer = build(ranks)
    model(torch.ones(2, 6)).square().sum().backward()
    optimizer.step()
    weights, optim = sd.get_state_dict(model, optimizer)
    dcp.save({"model": weights, "optim": optim}, checkpoint_id="checkpoint")
    keep_whole(model, optimizer, "saved.pt")


def load(ranks):
    torch.manual_seed(1)
    model, optimizer = build(ranks)
    weights, optim = sd.get_state_dict(model, optimizer)
    reader = Recorder("checkpoint")
    dcp.load({"model": weights, "optim": optim}, storage_reader=reader)
    sd.set_state_dict(model, optimizer, model_state_dict=weights, optim_state_dict=optim)
    keep_whole(model, optimizer, f"loaded_by_{ranks}.pt")
    keep_reads(reader.items, f"reads_{ranks}_{dist.get_rank()}.json")


class Recorder(dcp.FileSystemReader):
    def read_data(self, plan, planner):
        self.items = plan.items
        return super().read_data(plan, planner)


def keep_reads(items, name):
    reads = []
    for item in items:
        chunk = item.storage_index
        if chunk.offset:  # 나누지 않은 값에는 없습니다.
            reads.append((chunk.fqn, chunk.offset[0], item.storage_offsets[0], item.lengths[0]))
    Path(name).write_text(json.dumps(reads))


def keep_whole(model, optimizer, name):
    options = sd.StateDictOptions(full_state_dict=True, cpu_offload=True)
    weights, optim = sd.get_state_dict(model, optimizer, options=options)
    if dist.get_rank() == 0:
        torch.save({"model": weights, "optim": optim}, name)
'''

# %% [markdown]
# 프로세스 둘로 저장하고, 하나로 불러오고, 넷으로 불러옵니다. `torchrun`으로 세 번 실행하는 것과 같지만,
# torch를 한 번만 불러온 다음 갈라져 나오게 해서 기다리는 시간을 줄였습니다.

# %%
start = '''
import gc
import shutil
import tempfile
from pathlib import Path

import torch._dynamo  # fully_shard가 쓰는 모듈도 미리 불러옵니다.
import torch.distributed as dist
from steps import load, save
from torch import multiprocessing


def start(rank, work, ranks, folder):
    store = Path(folder, f"{work.__name__}_{ranks}").as_uri()
    dist.init_process_group("gloo", init_method=store, rank=rank, world_size=ranks)
    work(ranks)
    gc.collect()
    dist.barrier()
    dist.destroy_process_group()


if __name__ == "__main__":
    shutil.rmtree("checkpoint", ignore_errors=True)
    with tempfile.TemporaryDirectory() as folder:
        for work, ranks in ((save, 2), (load, 1), (load, 4)):
            multiprocessing.start_processes(
                start, args=(work, ranks, folder), nprocs=ranks, start_method="fork"
            )
'''
Path("steps.py").write_text(steps, encoding="utf-8")
Path("start.py").write_text(start, encoding="utf-8")
subprocess.run([sys.executable, "start.py"], check=True)

for path in sorted(Path("checkpoint").iterdir()):
    print(path.name)

# %% [markdown]
# 저장한 것은 디렉터리입니다. 저장한 랭크마다 데이터 파일이 하나씩 있고, 텐서의 이름과 자리는 `.metadata`에
# 있습니다.

# %%
names = {path.name for path in Path("checkpoint").iterdir()}
assert names == {".metadata", "__0_0.distcp", "__1_0.distcp"}

# %% [markdown]
# ## 값이 모두 같은지 보기 { #equal }
#
# 그림보다 먼저 결과를 확인합니다. 둘이 저장한 값, 하나가 불러온 값, 넷이 불러온 값을 옵티마이저의 상태와
# 학습률까지 비교합니다.

# %%
def same(a, b):
    if isinstance(a, dict):
        return a.keys() == b.keys() and all(same(a[key], b[key]) for key in a)
    if isinstance(a, (list, tuple)):
        return len(a) == len(b) and all(same(*pair) for pair in zip(a, b, strict=True))
    return torch.equal(a, b) if torch.is_tensor(a) else a == b


saved = torch.load("saved.pt", weights_only=True)
for ranks in (1, 4):
    loaded = torch.load(f"loaded_by_{ranks}.pt", weights_only=True)
    print(f"2 → {ranks}:", same(saved, loaded))
    assert same(saved, loaded)

# %% [markdown]
# `load`는 시드가 다른 모델에서 시작했으므로, 같은 값은 모두 파일에서 온 것입니다.

# %% [markdown]
# ## 어느 행이 어느 파일에 있는지 그리기 { #written }
#
# `.metadata`에는 텐서마다 전체 모양과 조각의 자리가, 조각마다 파일의 이름과 바이트의 자리가 있습니다.
# 데이터는 읽지 않고 이것만 읽습니다.

# %%
metadata = dcp.FileSystemReader("checkpoint").read_metadata()
places = {  # (이름, 첫 행) → 조각이 든 파일
    (index.fqn, index.offset[0]): info.relative_path
    for index, info in metadata.storage_data.items()
    if index.offset
}
chunks = {  # 이름 → [(첫 행, 행의 수), ...]
    name: [(chunk.offsets[0], chunk.sizes[0]) for chunk in info.chunks]
    for name, info in metadata.state_dict_metadata.items()
    if getattr(info, "size", None)
}
weights = [name for name in chunks if name.startswith("model.")]
for name in weights:
    print(name, chunks[name])

# %%
# 그림 설명: 텐서 네 개의 행을 왼쪽부터 늘어놓고, 행이 든 파일에 따라 두 색으로 칠한 가로 막대그래프
colors = {"__0_0.distcp": "C0", "__1_0.distcp": "C1"}


def draw_rows(axes, y, first, count, file, **style):
    for row in range(first, first + count):
        axes.barh(y, 0.92, left=row - 0.46, color=colors[file], **style)


def finish(axes, names):
    axes.set_yticks(range(len(names)), names)
    axes.set_ylim(len(names) - 0.5, -0.5)
    axes.set_xticks(range(10))
    axes.set_xlabel("row")
    handles = [plt.Rectangle((0, 0), 1, 1, color=color) for color in colors.values()]
    axes.legend(handles, colors, loc="lower left", bbox_to_anchor=(0, 1), ncols=2, frameon=False)


figure, axes = plt.subplots()
for y, name in enumerate(weights):
    for first, count in chunks[name]:
        draw_rows(axes, y, first, count, places[name, first])
finish(axes, [name.removeprefix("model.") for name in weights])
figure.savefig("written.png", bbox_inches="tight")

# %% [markdown]
# **텐서마다 앞의 행은 랭크 0의 파일에, 뒤의 행은 랭크 1의 파일에 있습니다.** 파일 하나에는 나눈 텐서의
# 어느 것도 다 들어 있지 않습니다. 그래서 파일 하나만 옮기거나 [하나만
# 열면](../../silent/distcp-shard-alone/) 모든 텐서를 잃습니다. AdamW의 `exp_avg`와 `exp_avg_sq`도
# 가중치와 똑같이 나뉘어 있습니다.

# %%
for name, pieces in chunks.items():
    # 빈틈도 겹침도 없습니다.
    rows = [row for first, count in pieces for row in range(first, first + count)]
    assert rows == list(range(metadata.state_dict_metadata[name].size[0]))
    assert [places[name, first] for first, _ in pieces] == list(colors)

for name in weights:
    key = name.removeprefix("model.")
    for moment in ("exp_avg", "exp_avg_sq"):
        assert chunks[f"optim.state.{key}.{moment}"] == chunks[name]

# %% [markdown]
# ## 누가 무엇을 읽었는지 그리기 { #read }
#
# 랭크마다 남긴 목록으로 행이 9인 `0.weight`를 그립니다. 진한 곳은 **그 랭크가 가진 행**이고, 흐린 곳은
# 읽었지만 버린 행입니다.

# %%
def read_by(ranks, rank, name):
    """랭크가 읽은 (조각의 첫 행, 조각 안에서의 첫 행, 행의 수)"""
    items = json.loads(Path(f"reads_{ranks}_{rank}.json").read_text())
    return [numbers for fqn, *numbers in items if fqn == name]


readers = [(1, 0), (4, 0), (4, 1), (4, 2), (4, 3)]
shown = "model.0.weight"
sizes = dict(chunks[shown])
kept, opened = {}, {}
for reader in readers:
    found = read_by(*reader, shown)
    kept[reader] = []
    for chunk, skip, count in found:
        kept[reader] += range(chunk + skip, chunk + skip + count)
    opened[reader] = sum(sizes[chunk] for chunk, _, _ in found)
    ranks, rank = reader
    print(f"랭크 {ranks}개 가운데 {rank}: 가진 행 {kept[reader]}, 읽은 행의 수 {opened[reader]}")

# %%
# 그림 설명: 읽는 랭크가 하나일 때와 넷일 때, 랭크마다 0.weight의 어느 행을 어느 파일에서 읽었는지 칠한 그림
figure, axes = plt.subplots()
for y, reader in enumerate(readers):
    for chunk, skip, count in read_by(*reader, shown):
        file = places[shown, chunk]
        draw_rows(axes, y, chunk, sizes[chunk], file, alpha=0.25)
        draw_rows(axes, y, chunk + skip, count, file)
finish(axes, [f"rank {rank} of {ranks}" for ranks, rank in readers])
figure.savefig("read.png", bbox_inches="tight")

# %% [markdown]
# 넷으로 나눌 때는 `torch.chunk`처럼 세 행씩 자릅니다. 그래서 마지막 랭크에는 아무것도 없습니다. 랭크 1은
# **두 파일에서** 가져왔습니다. 저장할 때의 경계가 그 랭크의 행 한가운데에 있기 때문입니다.

# %%
assert kept[1, 0] == list(range(9))
assert [kept[4, rank] for rank in range(4)] == [[0, 1, 2], [3, 4, 5], [6, 7, 8], []]
assert {places[shown, chunk] for chunk, _, _ in read_by(4, 1, shown)} == set(colors)

for name in chunks:  # 어느 텐서든 넷이 읽은 것을 모으면 모든 행이 한 번씩입니다.
    rows = []
    for rank in range(4):
        for chunk, skip, count in read_by(4, rank, name):
            rows += range(chunk + skip, chunk + skip + count)
    assert rows == list(range(metadata.state_dict_metadata[name].size[0]))

# %% [markdown]
# 흐린 곳은 재샤딩(resharding)의 비용입니다. 조각 하나는 그 자체로 `torch.save`한 작은 파일입니다. 바이트의 자리를 보고
# 꺼내 열면 다섯 행이 한꺼번에 나옵니다. `FileSystemReader`도 이렇게 **조각을 통째로 열고** 필요한 행만
# 옮깁니다.

# %%
index = next(index for index in metadata.storage_data if index.fqn == shown)
info = metadata.storage_data[index]
with open(f"checkpoint/{info.relative_path}", "rb") as file:
    file.seek(info.offset)
    piece = torch.load(io.BytesIO(file.read(info.length)), weights_only=True)

print(list(piece.shape))
assert torch.equal(piece, saved["model"]["0.weight"][:5])

# %% [markdown]
# 그래서 하나가 읽을 때는 아홉 행을 한 번씩 읽지만, 넷이 읽을 때는 모두 더해 **열여덟 행**을 읽습니다. 랭크를
# 크게 늘려 이어 갈 때는 첫 불러오기에 읽는 양이 파일의 크기보다 많습니다.

# %%
assert opened[1, 0] == 9
assert [opened[4, rank] for rank in range(4)] == [5, 9, 4, 0]

# %% [markdown]
# ## 파일의 바이트 세기 { #bytes }
#
# `.metadata`에 적힌 조각의 길이를 더하면 파일의 크기와 **꼭 같습니다.** 데이터 파일에는 조각 말고 아무것도
# 없습니다. 길이를 종류별로 나누어 더합니다.

# %%
kinds = ["weights", "Adam moments", "not sharded"]
parts = {file: dict.fromkeys(kinds, 0) for file in colors}
for index, info in metadata.storage_data.items():
    if index.fqn in weights:
        kind = "weights"
    else:
        kind = "Adam moments" if "exp_avg" in index.fqn else "not sharded"
    parts[info.relative_path][kind] += info.length

for file, lengths in parts.items():
    print(file, f"{os.path.getsize(f'checkpoint/{file}'):,} 바이트")
    assert sum(lengths.values()) == os.path.getsize(f"checkpoint/{file}")

# %%
# 그림 설명: 데이터 파일 둘의 바이트를 가중치, AdamW의 두 이동 평균, 나누지 않은 값으로 나누어 쌓은 막대그래프
figure, axes = plt.subplots(figsize=(5.2, 1.8))
left = [0, 0]
for kind, color in zip(kinds, ["C2", "C3", "#808793"], strict=True):
    widths = [parts[file][kind] for file in colors]
    axes.barh(list(colors), widths, left=left, color=color, label=kind)
    left = [sum(pair) for pair in zip(left, widths, strict=True)]
axes.invert_yaxis()
axes.xaxis.set_major_formatter("{x:,.0f}")
axes.set_xlabel("bytes")
axes.legend(loc="lower left", bbox_to_anchor=(-0.3, 1), ncols=3, frameon=False)
figure.savefig("bytes.png", bbox_inches="tight")

# %% [markdown]
# 두 파일의 크기가 다른 것은 잘못이 아닙니다. 스텝의 수와 학습률처럼 **모든 랭크가 똑같이 가진 값은 한 번만**
# 적기 때문입니다. 이 모델이 작아서 그 몫이 커 보일 뿐이며, 어느 조각도 2000바이트가 되지 않습니다.

# %%
alone = [index.fqn for index in metadata.storage_data if not index.offset]
assert len(alone) == len(set(alone))  # 이름마다 한 번입니다.
assert {name for name in alone if name.endswith(".step")} == {
    f"optim.state.{name.removeprefix('model.')}.step" for name in weights
}
for info in metadata.storage_data.values():
    assert info.length < 2000

# %% [markdown]
# ## 파일 하나로 바꾸기 { #one-file }
#
# 프로세스 그룹도 FSDP도 없는 이 노트북에서 디렉터리를 파일 하나로 바꿉니다. `.metadata`를 `pickle`로
# 읽으므로 내가 만든 디렉터리에만 쓰세요.

# %%
dcp_to_torch_save("checkpoint", "all.pt")
whole = torch.load("all.pt", weights_only=True)
print(same(whole, saved))
assert same(whole, saved)

# %%
model = nn.Sequential(nn.Linear(6, 9), nn.ReLU(), nn.Linear(9, 10))
print(model.load_state_dict(whole["model"]))

# %% [markdown]
# 나누지 않은 모델에 그대로 들어갑니다. 옵티마이저의 상태는 번호가 아니라 이름으로 적혀 있으므로
# [`set_state_dict`로 넣으세요](../../guide/dcp/#convert).

# %% [markdown]
# ## 정리하기 { #takeaways }
#
# - 랭크의 수가 바뀌어도 [같은 코드로 불러옵니다](../../guide/dcp-resharding/#save). `.metadata`에 전체 모양과
#   조각의 자리가 있어서, 랭크마다 제 행과 겹치는 조각만 찾아 읽습니다.
# - 데이터 파일 하나에는 나눈 텐서의 어느 것도 다 들어 있지 않습니다. **디렉터리째** 옮기세요.
#   [`.metadata`가 없을 때](../../errors/dcp-no-metadata/)와 [데이터 파일이 모자랄
#   때](../../errors/dcp-missing-shard/)의 오류가 대개 여기서 옵니다.
# - 저장한 랭크보다 많은 랭크로 불러오면 같은 조각을 여럿이 읽습니다. 값은 같고, 읽는 양만 늘어납니다.
# - 나누어 줄 때는 [파일 하나로 바꾸거나](../../guide/dcp/#convert) 처음부터 [랭크 0에
#   모아](../../guide/fsdp/#save) 저장하세요. 디렉터리를 [`torch.load`에 주면](../../errors/distcp-folder/)
#   열리지 않습니다.
