# %% [markdown]
# # 저장하다 죽는 실험하기 { #crash-test }
#
# 체크포인트를 저장하는 프로세스를 `SIGKILL`로 끝내고, 남은 파일이 열리는지 봅니다. `torch.save`로 덮어쓰는
# 방법과 다 쓴 다음에 이름을 바꾸는 방법을 같은 순간에 끊어 비교합니다.

# %% [markdown]
# ## 두 가지 저장 방법 { #ways }
#
# `SIGKILL`은 프로세스가 막을 수 없는 신호입니다. 메모리가 모자라면 운영 체제가, 시간이 다 되면 Slurm 같은
# 프로그램이 학습을 이렇게 끝냅니다. Windows에는 없는 신호이므로 Linux나 macOS에서 실행하세요.
# `pip install torch numpy matplotlib`으로 준비합니다.

# %%
import inspect
import itertools
import json
import multiprocessing
import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import matplotlib.pyplot as plt
import torch

# %% [markdown]
# 첫째는 흔히 쓰는 방법입니다. 있던 파일을 비우고 그 자리에 씁니다.

# %%
def naive(state, path):
    torch.save(state, path)


# %% [markdown]
# 둘째는 옆의 임시 파일에 다 쓰고, 디스크에 기록될 때까지 기다린 다음, 이름을 바꿉니다. 이름을 바꾸는 일은
# 한순간이라서 `path`에는 언제나 **옛 파일 아니면 새 파일**이 있습니다.

# %%
def safe(state, path):
    part = path + ".part"
    with open(part, "wb") as file:
        torch.save(state, file)
        file.flush()
        os.fsync(file.fileno())
    os.replace(part, path)


# %% [markdown]
# ## 죽일 프로세스 만들기 { #saver }
#
# 자식 프로세스는 말을 들을 때마다 다음 체크포인트를 `model.pt`에 저장합니다. 값이 모두 스텝 번호라서, 섞이거나
# 잘린 것을 알아볼 수 있습니다.

# %%
processes = multiprocessing.get_context("forkserver")


def checkpoint(step):
    weights = {f"layer{i}": torch.full((256, 256), float(step)) for i in range(16)}
    return {"step": step, "weights": weights}


def keep_saving(save, pipe):
    for step in itertools.count(1):
        state = checkpoint(step)
        pipe.recv()
        save(state, "model.pt")
        pipe.send(step)


def start(save, saved):
    """저장을 `saved`번 마친 자식 프로세스와, 말을 주고받을 파이프를 돌려줍니다."""
    for name in ("model.pt", "model.pt.part"):
        Path(name).unlink(missing_ok=True)
    pipe, theirs = processes.Pipe()
    child = processes.Process(target=keep_saving, args=(save, theirs), daemon=True)
    child.start()
    theirs.close()
    for _ in range(saved):
        pipe.send("save")
        pipe.recv()
    return child, pipe


# %% [markdown]
# 끝낸 다음에는 남은 파일을 열어 봅니다. 열리면 몇 스텝의 체크포인트인지, 열리지 않으면 0입니다. 이어 갈 스텝이
# 없다는 뜻입니다.

# %%
def left():
    try:
        state = torch.load("model.pt", weights_only=True)
    except Exception as error:
        message = f"{type(error).__name__}: {error}"
        return {"step": 0, "bytes": size("model.pt"), "error": message}
    for value in state["weights"].values():
        assert (value == state["step"]).all()
    return {"step": state["step"], "bytes": size("model.pt"), "error": None}


def size(name):
    try:
        return os.path.getsize(name)
    except FileNotFoundError:
        return 0


# %% [markdown]
# 끊는 방법은 두 가지입니다. `kill_after`는 두 번째 저장을 시작하고 정한 시간이 지나면 끊습니다. `kill_partway`는
# 쓰고 있는 파일의 크기를 지켜보다가 **4분의 1 넘게 쓰였고 아직 다 쓰이지 않았을 때** 끊습니다. 늦었으면 다시
# 합니다.

# %%
def usual_seconds(save):
    child, pipe = start(save, saved=1)
    seconds = []
    for _ in range(7):
        began = time.perf_counter()
        pipe.send("save")
        pipe.recv()
        seconds.append(time.perf_counter() - began)
    child.kill()
    child.join()
    return statistics.median(seconds)


def kill_after(save, seconds):
    child, pipe = start(save, saved=1)
    pipe.send("save")
    time.sleep(seconds)
    child.kill()  # SIGKILL을 보냅니다.
    child.join()
    return left()


def kill_partway(save, step, whole):
    writing = "model.pt" if save is naive else "model.pt.part"
    for _ in range(100):
        child, pipe = start(save, saved=step - 1)
        pipe.send("save")
        while not pipe.poll() and not whole / 4 < size(writing) < whole:
            pass
        child.kill()
        child.join()
        if whole / 4 < size(writing) < whole:
            return left() | {"writing": size(writing)}
    raise RuntimeError("저장이 너무 빨리 끝나서 끊지 못했습니다.")


# %% [markdown]
# ## 실험하기 { #run }
#
# 스레드가 여럿인 노트북 안에서 `os.fork`를 하면 멈출 수 있으므로, 위의 함수를 그대로 파일 하나에 모아 따로
# 실행합니다. `forkserver`는 torch를 한 번만 불러온 프로세스에서 자식을 갈라내므로, 죽일 때마다 `import torch`를
# 기다리지 않습니다.

# %%
HEAD = """
import itertools, json, multiprocessing, os, statistics, time
from pathlib import Path
import torch

torch.set_num_threads(1)  # 자식마다 스레드를 새로 띄우지 않습니다.
processes = multiprocessing.get_context("forkserver")
processes.set_forkserver_preload(["torch"])
"""
MAIN = """
if __name__ == "__main__":
    results = {}
    for save in (naive, safe):
        usual = usual_seconds(save)
        whole = size("model.pt")
        results[save.__name__] = {
            "whole": whole,
            "moments": [kill_after(save, part * usual / 20) for part in range(25)],
            "partway": [kill_partway(save, step, whole) for step in range(1, 7)],
        }
    print(json.dumps(results))
"""
functions = [naive, safe, checkpoint, keep_saving, start, left, size]
functions += [usual_seconds, kill_after, kill_partway]
Path("crash.py").write_text(HEAD + "\n\n".join(map(inspect.getsource, functions)) + MAIN, "utf-8")

done = subprocess.run([sys.executable, "crash.py"], stdout=subprocess.PIPE, text=True, check=True)
results = json.loads(done.stdout)

# %% [markdown]
# ## 언제 끊어도 { #moments }
#
# 저장 한 번에 걸리는 시간을 20으로 나누고, 저장을 시작한 순간부터 그 시간을 조금 넘길 때까지 스물다섯 번을 고른
# 간격으로 끊었습니다. 점 하나가 한 번이고, 높이는 남은 `model.pt`의 크기입니다.

# %%
# 그림 설명: 끊은 순간마다 남은 파일의 크기와, 그것이 옛것, 새것, 열리지 않는 것 가운데 무엇인지 그린 점 그래프 둘
KINDS = {1: "old", 2: "new", 0: "does not open"}
COLORS = {"old": "#2f81c7", "new": "#3a9d6e", "does not open": "#e2711d"}
MARKERS = {"old": "o", "new": "s", "does not open": "x"}
TITLES = {"naive": "torch.save over the old file", "safe": "write, then rename"}

figure, grid = plt.subplots(2, 1, figsize=(5.2, 4.6), sharex=True, sharey=True)
for axes, way in zip(grid, TITLES, strict=True):
    for step, kind in KINDS.items():
        found = results[way]["moments"]
        chosen = [at for at in range(len(found)) if found[at]["step"] == step]
        percents = [5 * at for at in chosen]
        megabytes = [found[at]["bytes"] / 1e6 for at in chosen]
        axes.scatter(percents, megabytes, color=COLORS[kind], marker=MARKERS[kind], label=kind)
    axes.set_title(TITLES[way], fontsize=11)
    axes.set_ylabel("MB left")
    axes.set_ylim(-0.4, 5)
grid[1].set_xlabel("moment of the kill, % of a usual save")
figure.legend(*grid[0].get_legend_handles_labels(), loc="upper center", ncols=3, frameon=False)
figure.tight_layout(rect=(0, 0, 1, 0.93))
figure.savefig("moments.png", bbox_inches="tight")

# %% [markdown]
# 가로축은 보통 걸리는 시간의 몇 퍼센트에 끊었는지입니다. 저장마다 걸리는 시간이 조금씩 달라 점이 앞뒤로 섞일 수
# 있습니다. 위에서는 저장이 시작되면 파일이 0부터 다시 자라고, 그동안에 끊으면 **옛것도 새것도 없습니다.** 크기가
# 온전한데 열리지 않는 것은 맨 끝의 목차를 다 쓰지 못한 파일입니다. 아래에는 **언제나 온전한 옛것이나 새것**이
# 있습니다. 위의 점이 몇 개나 열리지 않는지는 실행할 때마다 다르지만, 아래는 늘 0개입니다.

# %%
after_safe = results["safe"]["moments"]
lost = [found for found in after_safe if found["step"] == 0]
print(f"{len(after_safe)}번 가운데 {len(lost)}번")
assert lost == [] and all(found["bytes"] == results["safe"]["whole"] for found in after_safe)

# %% [markdown]
# ## 잃은 파일의 오류 { #error }
#
# 쓰는 도중에 끊은 `torch.save`의 파일은 이렇게 말합니다. zip의 목차는 파일의 맨 끝에 있어서, 끝까지 쓰지 못한
# 파일에는 목차가 없습니다. `weights_only`나 PyTorch의 버전과는 상관없고, 고칠 수도 없습니다.

# %%
errors = {found["error"] for found in results["naive"]["partway"]}
for error in errors:
    print(error.partition(". ")[0])
assert len(errors) == 1 and "failed finding central directory" in error

# %% [markdown]
# 비우자마자 끊겼다면 0바이트이고, 오류에 메시지도 없습니다.

# %%
Path("empty.pt").touch()
try:
    torch.load("empty.pt", weights_only=True)
except EOFError as error:
    print(repr(error))
    message = str(error)
assert message == ""

# %% [markdown]
# ## 잃는 것 { #lost }
#
# 이번에는 첫 번째부터 여섯 번째까지의 저장을 하나씩, 파일을 쓰는 **도중에** 끊었습니다. 몇 번째 체크포인트에서
# 이어 갈 수 있는지 봅니다. 0은 처음부터 다시 학습한다는 뜻입니다.

# %%
resume_from = {way: [found["step"] for found in results[way]["partway"]] for way in TITLES}
for way, steps in resume_from.items():
    print(f"{way:<6}{steps}")
assert resume_from == {"naive": [0] * 6, "safe": [0, 1, 2, 3, 4, 5]}

# %%
# 그림 설명: 끊긴 저장의 번호와 남은 체크포인트의 번호. 덮어쓰면 모두 0이고, 이름을 바꾸면 하나 앞입니다.
figure, axes = plt.subplots()
for way, offset, color in (("naive", -0.2, "#e2711d"), ("safe", 0.2, "#2f81c7")):
    places = [step + offset for step in range(1, 7)]
    bars = axes.bar(places, resume_from[way], 0.36, color=color, label=TITLES[way])
    axes.bar_label(bars)
axes.set_ylim(0, 6.5)
axes.set_xlabel("killed while saving checkpoint")
axes.set_ylabel("checkpoint left")
axes.legend(frameon=False, loc="upper left")
figure.savefig("resume.png", bbox_inches="tight")

# %% [markdown]
# 덮어쓰면 **그때까지 저장한 것이 몇 번이든 하나도 남지 않습니다.** 이름을 바꾸는 쪽은 마지막 한 번만 잃습니다.
# 대신 쓰다 만 `model.pt.part`가 남으므로 다음에 시작할 때 지우세요.

# %%
assert all(found["writing"] < results["safe"]["whole"] for found in results["safe"]["partway"])
assert Path("model.pt.part").exists()
print(sorted(path.name for path in Path().glob("model.pt*")))

# %% [markdown]
# ## 이 실험이 보이지 않는 것 { #limits }
#
# `SIGKILL`은 프로세스만 끝냅니다. 프로세스가 이미 쓴 내용은 운영 체제가 디스크에 마저 씁니다. `os.fsync`는
# **전원이 나가거나 운영 체제가 멈출 때**를 위한 것이고, 여기서는 그것을 시험하지 않았습니다. 이름이 먼저 바뀌고
# 내용이 없는 파일이 남지 않게 하는 줄이므로 빼지 마세요.
#
# ## 정리하기 { #takeaways }
#
# - `torch.save`로 있던 파일을 덮어쓰는 동안에는 체크포인트가 하나도 없습니다. 그때 죽으면 처음부터 다시
#   학습합니다.
# - 임시 파일에 쓰고 `os.replace`로 이름을 바꾸면 언제 죽어도 옛것이나 새것이 있습니다. 첫 저장만은 옛것이
#   없습니다. 권한, 심볼릭 링크, 가득 찬
#   디스크까지 다루는 모듈은 [저장하다 멈춰도 파일을 잃지 않기](../../guide/safe-saving/#save)에 있습니다.
# - 이름을 바꾸어도 디스크가 고장 나면 잃습니다. [마지막 몇 개를
#   남기고](../../guide/safe-saving/#keep-last), 남은 임시 파일은 [치우세요](../../guide/safe-saving/#leftovers).
# - 이미 잃었다면 [`failed finding central directory`](../../errors/central-directory/)와
#   [`EOFError`](../../errors/empty-file/)에서 온전한 마지막 파일을 찾는 코드를 보세요. 저장에 실패하고도 모르는
#   경우는 [잘린 파일이 제 이름으로 남는 때](../../silent/truncated-save-under-final-name/)에 있습니다.
