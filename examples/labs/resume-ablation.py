# %% [markdown]
# # 체크포인트에서 하나씩 빼고 이어서 학습하기 { #ablation }
#
# 학습을 절반쯤에서 저장하고, 옵티마이저, 스케줄러, 난수, BatchNorm의 버퍼 같은 것을 **하나씩만 빼고** 이어
# 갑니다. 무엇을 빼면 손실이 어떻게 어긋나는지, 손실만 보아서는 모르는 것이 무엇인지 그림으로 봅니다.

# %% [markdown]
# ## 학습 만들기 { #make }
#
# 표본 320개로 하는 작은 회귀 문제입니다. 데이터는 여기서 만들고, 표본이 적어서 과적합하기 쉽습니다. 직접
# 실행하려면 `pip install torch numpy matplotlib`으로 준비하세요.

# %%
from types import SimpleNamespace

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.optim.lr_scheduler import OneCycleLR
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

torch.set_num_threads(1)  # 작은 모델은 스레드를 나누면 더 느립니다.

# %%
ROWS, BATCH, STEPS, SAVED = 320, 40, 160, 68  # 한 에폭이 8스텝이므로 에폭의 한가운데서 저장합니다.

generator = torch.Generator().manual_seed(1)
teacher = nn.Sequential(nn.Linear(16, 24), nn.Tanh(), nn.Linear(24, 1))
for parameter in teacher.parameters():
    nn.init.normal_(parameter, generator=generator)
noise = torch.randn(ROWS + 480, 1, generator=generator)
x = torch.randn(ROWS + 480, 16, generator=generator)
with torch.no_grad():
    answer = teacher(x)
y = (answer - answer.mean()) / answer.std() + 0.6 * noise
x = 2 * x + 3  # 입력의 평균이 0이 아니어서 BatchNorm의 통계가 중요합니다.

# %% [markdown]
# 모델에는 BatchNorm과 Dropout이 있습니다. AdamW, 스텝마다 움직이는 `OneCycleLR`, EMA를 쓰고, 셔플에는 전용
# 생성기를 씁니다. 학습에 필요한 것은 모두 `run`에 둡니다.

# %%
def build():
    torch.manual_seed(0)
    model = nn.Sequential(
        nn.Linear(16, 128),
        nn.BatchNorm1d(128),
        nn.ReLU(),
        nn.Dropout(0.5),
        nn.Linear(128, 128),
        nn.BatchNorm1d(128),
        nn.ReLU(),
        nn.Linear(128, 1),
    )
    optimizer = torch.optim.AdamW(model.parameters())
    run = SimpleNamespace(
        model=model,
        optimizer=optimizer,
        scheduler=OneCycleLR(optimizer, max_lr=0.02, total_steps=STEPS),
        ema=AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.95)),
        shuffle=torch.Generator().manual_seed(0),
        step=0,
        position=0,
        log={"train": [], "held-out": [], "EMA": [], "rate": [], "rows": []},
    )
    start_epoch(run)
    return run


def start_epoch(run):
    run.before_shuffle = run.shuffle.get_state()
    run.batches = torch.randperm(ROWS, generator=run.shuffle).split(BATCH)


# %% [markdown]
# `train`은 스텝마다 학습 손실과, 학습에 쓰지 않은 표본 480개의 평가 손실을 적습니다. `evaluate`는 평가 모드로
# 재고 나서 **있던 모드로** 돌려놓습니다.

# %%
def train(run, until):
    while run.step < until:
        rows = run.batches[run.position]
        run.log["rate"].append(run.optimizer.param_groups[0]["lr"])
        loss = nn.functional.mse_loss(run.model(x[rows]), y[rows])
        run.optimizer.zero_grad()
        loss.backward()
        run.optimizer.step()
        run.scheduler.step()
        run.ema.update_parameters(run.model)
        run.step += 1
        run.position += 1
        if run.position == len(run.batches):
            run.position = 0
            start_epoch(run)
        run.log["rows"].append(rows)
        run.log["train"].append(loss.item())
        run.log["held-out"].append(evaluate(run.model))
        run.log["EMA"].append(evaluate(run.ema))


@torch.no_grad()
def evaluate(model):
    was_training = model.training
    model.eval()
    loss = nn.functional.mse_loss(model(x[ROWS:]), y[ROWS:]).item()
    model.train(was_training)
    return loss


# %% [markdown]
# ## 저장하고 멈추지 않고 끝내기 { #save }
#
# 160스텝 가운데 68스텝에서 저장하고, 멈추지 않고 끝까지 갑니다. 이것이 기준입니다. 아홉 번째 에폭의 네 번째
# 배치까지 마친 때이므로 **섞기 전의** 셔플 상태와 마친 배치의 수도 함께 담습니다.

# %%
full = build()
train(full, SAVED)
checkpoint = {
    "model": full.model.state_dict(),
    "optimizer": full.optimizer.state_dict(),
    "scheduler": full.scheduler.state_dict(),
    "ema": full.ema.state_dict(),
    "rng": torch.get_rng_state(),
    "shuffle": full.before_shuffle,
    "position": full.position,
    "step": full.step,
}
torch.save(checkpoint, "checkpoint.pt")
train(full, STEPS)
print(full.step, checkpoint["step"], checkpoint["position"])

# %% [markdown]
# ## 모두 복원하기 { #exact }
#
# 이어 갈 때는 같은 명령을 다시 실행한 것처럼 `build()`로 모두 새로 만들고, 파일의 값으로 채웁니다. 난수는
# 맨 마지막에 되돌립니다. `missing`에 이름을 주면 **그것 하나만** 빼고 복원합니다.

# %%
def resume(missing=None):
    saved = torch.load("checkpoint.pt", weights_only=True)
    run = build()
    weights = saved["model"]
    if missing == "buffers":
        weights = {name: weights[name] for name, _ in run.model.named_parameters()}
    run.model.load_state_dict(weights, strict=missing != "buffers")
    for name in ("optimizer", "scheduler", "ema"):
        if missing != name:
            getattr(run, name).load_state_dict(saved[name])
    if missing != "shuffle":
        run.shuffle.set_state(saved["shuffle"])
    start_epoch(run)
    if missing != "position":
        run.position = saved["position"]
    if missing != "step":
        run.step = saved["step"]
    if missing == "train mode":
        run.model.eval()  # 추론 예제처럼 eval()로 끝맺고 train()을 부르지 않았습니다.
    if missing != "rng":
        torch.set_rng_state(saved["rng"])
    return run


def equal_weights(run, other):
    pairs = zip(run.model.parameters(), other.model.parameters(), strict=True)
    return all(torch.equal(a, b) for a, b in pairs)


# %%
exact = resume()
train(exact, STEPS)
for name in ("train", "held-out", "EMA"):
    print(name, exact.log[name] == full.log[name][SAVED:])
    assert exact.log[name] == full.log[name][SAVED:]
print("weights", equal_weights(exact, full))
assert equal_weights(exact, full)

# %%
# 그림 설명: 멈추지 않은 학습의 평가 손실을 그린 선과, 모두 복원한 학습의 점. 점이 모두 선 위에 있습니다.
figure, axes = plt.subplots()
after = range(SAVED, STEPS)
axes.plot(full.log["held-out"], label="never stopped")
axes.plot(after[::4], exact.log["held-out"][::4], "o", markersize=4, label="resumed")
axes.axvline(SAVED, color="#808793", linewidth=1, linestyle=":")
axes.annotate("checkpoint", (SAVED, 1.3), xytext=(4, 0), textcoords="offset points")
axes.set_ylim(0, 1.5)
axes.set_xlabel("step")
axes.set_ylabel("held-out loss")
axes.legend(frameon=False)
figure.savefig("exact.png", bbox_inches="tight")

# %% [markdown]
# 점이 선 위에 있는 정도가 아니라 92스텝의 손실과 마지막 가중치가 **비트까지 같습니다.** 그러니 이제부터
# 보이는 차이는 모두 뺀 것 하나 때문입니다.
#
# ## 하나씩 빼기 { #leave-out }
#
# 아홉 가지를 하나씩 빼고 이어 갑니다. 스텝 수를 빼면 끝에서 오류가 나므로 그때 멈춥니다.

# %%
PIECES = ["optimizer", "scheduler", "rng", "shuffle", "position"]
PIECES += ["buffers", "train mode", "ema", "step"]

runs, errors = {}, {}
for piece in PIECES:
    runs[piece] = resume(missing=piece)
    try:
        train(runs[piece], STEPS)
    except ValueError as error:
        errors[piece] = str(error)


def gap(piece, name):
    """멈추지 않은 학습보다 손실이 스텝마다 얼마나 큰지."""
    return torch.tensor(runs[piece].log[name]) - torch.tensor(full.log[name][SAVED:])


# %% [markdown]
# 먼저 어긋난 크기입니다. 스텝마다 잰 손실의 차이 가운데 가장 큰 것이며, **0은 끝까지 비트까지 같았다**는
# 뜻입니다. 0이 아닌 값은 기계에 따라 조금 다를 수 있습니다.

# %%
LOSSES = ["train", "held-out", "EMA"]
largest = {
    piece: {name: gap(piece, name).abs().max().item() for name in LOSSES} for piece in PIECES
}
print(f"{'missing':<12}{'train':>10}{'held-out':>10}{'EMA':>10}")
for piece, row in largest.items():
    print(f"{piece:<12}" + "".join(f"{row[name]:>10.3g}" for name in LOSSES))

# %%
# 그림 설명: 뺀 것마다 손실이 가장 크게 어긋난 크기. buffers는 학습 손실이, ema는 EMA를 뺀 둘이 0입니다.
figure, axes = plt.subplots(figsize=(5.2, 5.6))
drawn = PIECES[:-1]
for offset, name in enumerate(LOSSES):
    places = [4 * place + offset for place in range(len(drawn))]
    sizes = [largest[piece][name] for piece in drawn]
    bars = axes.barh(places, sizes, 0.9, label=name)
    axes.bar_label(bars, ["" if size else "0" for size in sizes], padding=3)
axes.set_yticks([4 * place + 1 for place in range(len(drawn))], drawn)
axes.invert_yaxis()
axes.set_xlabel("largest difference in loss")
axes.legend(frameon=False, loc="upper right")
figure.savefig("largest.png", bbox_inches="tight")

# %% [markdown]
# **언제, 어느 쪽으로** 어긋나는지도 저마다 다릅니다. 0에 있는 선은 멈추지 않은 학습과 같다는 뜻이고, 위로
# 갈수록 손실이 더 큽니다.

# %%
# 그림 설명: 뺀 것마다 손실이 얼마나 더 큰지 그린 그래프 여덟 개. buffers와 ema의 학습 손실만 끝까지 0입니다.
figure, grid = plt.subplots(4, 2, figsize=(5.2, 7.2), sharex=True, sharey=True)
for axes, piece in zip(grid.flat, drawn, strict=True):
    for name in ("train", "held-out"):
        axes.plot(after[::2], gap(piece, name)[::2], linewidth=1.3, label=name)
    axes.set_title(piece, fontsize=11)
    axes.set_ylim(-0.7, 0.7)  # 첫 몇 스텝의 더 큰 값은 그림 밖입니다.
figure.legend(*grid[0, 0].get_legend_handles_labels(), loc="upper center", ncols=2, frameon=False)
for axes in grid[-1]:
    axes.set_xlabel("step")
figure.supylabel("loss minus the loss of never stopping", fontsize=11)
figure.tight_layout(rect=(0, 0, 1, 0.96))
figure.savefig("gaps.png", bbox_inches="tight")

# %% [markdown]
# ## 학습 손실로는 모르는 것 { #hidden }
#
# BatchNorm의 **버퍼를 빼고 가중치만** 복원하면, 학습 손실도 가중치도 끝까지 비트까지 같습니다. 학습 모드의
# BatchNorm은 그 배치의 평균과 분산을 쓰고 버퍼를 읽지 않기 때문입니다. 버퍼를 읽는 평가에서만 틀립니다.

# %%
assert not gap("buffers", "train").any() and equal_weights(runs["buffers"], full)
print(gap("buffers", "held-out")[0].item() > 0)
assert gap("buffers", "held-out")[0] > 0.1

# %% [markdown]
# 틀린 이동 평균은 한 스텝에 0.9배씩 줄어듭니다(`momentum=0.1`). 그래서 학습을 계속하면 저절로 낫지만, 이어서
# 한 직후에 평가하거나 저장한 것은 틀립니다.

# %%
def running_mean(missing, steps):
    run = resume(missing)
    train(run, SAVED + steps)
    return run.model[1].running_mean


wrong_at_first = running_mean("buffers", 0) - running_mean(None, 0)
wrong_later = running_mean("buffers", 10) - running_mean(None, 10)
print(torch.allclose(wrong_later, wrong_at_first * 0.9**10, atol=1e-5))
assert torch.allclose(wrong_later, wrong_at_first * 0.9**10, atol=1e-5)

# %% [markdown]
# **EMA를 빼도** 손실과 가중치는 같습니다. 배포할 EMA만 다릅니다. 지금 가중치 하나에서 평균을 다시 시작하기
# 때문입니다.

# %%
assert runs["ema"].log["train"] == full.log["train"][SAVED:]
assert runs["ema"].log["held-out"] == full.log["held-out"][SAVED:]
assert equal_weights(runs["ema"], full) and gap("ema", "EMA").any()

# %% [markdown]
# ## 더 좋아 보이는 것 { #looks-better }
#
# `eval()`로 끝맺고 **`train()`을 잊으면** 이어서 한 직후에는 튀지만, 그 뒤로는 Dropout이 꺼져서 학습 손실이
# 오히려 더 낮습니다. 규제가 사라져서 평가 손실은 끝에서 더 높고, BatchNorm이 센 배치의 수는 저장하던 때에 멈춰
# 있습니다.

# %%
print(gap("train mode", "train").mean().item() < 0, gap("train mode", "held-out")[-1].item() > 0)
print(runs["train mode"].model[1].num_batches_tracked.item())
assert gap("train mode", "train")[:10].max() > 0 > gap("train mode", "train")[20:].mean()
assert gap("train mode", "held-out")[-1] > 0
assert runs["train mode"].model[1].num_batches_tracked == SAVED

# %% [markdown]
# ## 이어서 한 직후에 튀는 것 { #spike }
#
# **옵티마이저를 빼면** 첫 손실은 같습니다. 아직 한 스텝도 가지 않았기 때문입니다. 둘째 손실부터 다르고,
# 가중치가 훨씬 멀리 움직입니다. AdamW는 기울기를 그동안의 크기로 나누어 움직이는데, 그 기록이 사라지면 작아진
# 기울기에도 처음처럼 크게 움직입니다. 열 스텝 동안 움직인 거리를 비교합니다.

# %%
def moved(missing):
    run = resume(missing)
    before = nn.utils.parameters_to_vector(run.model.parameters())
    train(run, SAVED + 10)
    return (nn.utils.parameters_to_vector(run.model.parameters()) - before).norm().item()


further = moved("optimizer") / moved(None)
print(f"{further:.1f}배")
assert further > 2
assert gap("optimizer", "train")[0] == 0 != gap("optimizer", "train")[1]

# %% [markdown]
# ## 계획이 어긋나는 것 { #schedule }
#
# **스케줄러를 빼면** 학습률이 워밍업부터 다시 시작합니다. 한 스텝은 옵티마이저에 저장된 학습률로 가므로 셋째
# 손실에서야 다릅니다.

# %%
# 그림 설명: 학습률의 그래프. 계획은 0으로 내려가며 끝나고, 스케줄러를 빼면 처음부터 다시 올라가 높은 채 끝납니다.
figure, axes = plt.subplots()
axes.plot(full.log["rate"], label="never stopped")
axes.plot(after, runs["scheduler"].log["rate"], label="without the scheduler")
axes.axvline(SAVED, ymax=0.65, color="#808793", linewidth=1, linestyle=":")
axes.set_ylim(0, 0.033)
axes.set_xlabel("step")
axes.set_ylabel("learning rate")
axes.legend(frameon=False, loc="upper left")
figure.savefig("rates.png", bbox_inches="tight")

# %% [markdown]
# 마지막 스텝의 학습률입니다. 계획은 0에 가깝게 내려가 학습을 가라앉히지만, 스케줄러를 뺀 쪽은 가장 높은
# 학습률의 절반이 넘는 값으로 끝납니다.

# %%
print(f"{full.log['rate'][-1]:.1e} {runs['scheduler'].log['rate'][-1]:.1e}")
assert full.log["rate"][-1] < 1e-4 and runs["scheduler"].log["rate"][-1] > 0.01
assert runs["scheduler"].log["rate"][1] < full.log["rate"][SAVED] / 10
assert not gap("scheduler", "train")[:2].any() and gap("scheduler", "train")[2] != 0

# %% [markdown]
# ## 다른 학습이 되는 것 { #another-run }
#
# **난수, 셔플, 에폭 안의 자리**를 빼면 첫 손실부터 다릅니다. 난수는 Dropout이 지우는 곳을 바꿀 뿐이라, 틀린
# 학습이 아니라 다른 학습입니다. 셔플과 자리는 그렇지 않습니다. 한 에폭에 한 번씩 보아야 할 데이터를 **다시
# 봅니다.** 남은 네 배치의 표본 160개 가운데 이 에폭에 이미 본 것을 셉니다.

# %%
already = set(torch.cat(full.log["rows"][64:SAVED]).tolist())
again = {}
for piece in ("rng", "shuffle", "position"):
    rows = torch.cat(runs[piece].log["rows"][:4]).tolist()
    again[piece] = len(already.intersection(rows))
    print(f"{piece:<9}{again[piece]:>4}")
    assert gap(piece, "train")[0] != 0
assert again["rng"] == 0 < again["shuffle"] < again["position"] == 160

# %% [markdown]
# 자리를 빼면 에폭의 앞부분을 통째로 되풀이합니다. 셔플을 빼면 생성기가 첫 에폭의 순서로 돌아가므로, 어떤
# 표본은 두 번 보고 어떤 표본은 건너뜁니다.
#
# ## 오류가 나는 것 { #error }
#
# 아홉 가지 가운데 오류로 알려 주는 것은 **스텝 수** 하나입니다. 0부터 다시 세므로 끝나야 할 곳에서 멈추지
# 않고, `OneCycleLR`이 정해 둔 스텝을 넘었다고 알립니다. 끝을 정해 두지 않은 스케줄러였다면 160스텝을 더
# 갔을 것입니다.

# %%
print(errors)
assert list(errors) == ["step"] and "Tried to step 161 times" in errors["step"]
assert runs["step"].log["train"] == full.log["train"][SAVED:]

# %% [markdown]
# ## 정리하기 { #takeaways }
#
# | 뺀 것 | 생기는 일 | 알아채는 법 |
# |---|---|---|
# | BatchNorm 버퍼 | 평가만 틀리고, 학습하면 서서히 낫습니다 | 이어서 한 직후에 평가 |
# | EMA | 배포할 가중치만 틀립니다 | EMA로 평가 |
# | `train()` | 학습 손실이 낮아지고 평가 손실이 높아집니다 | `model.training` |
# | 옵티마이저 | 직후에 가중치가 크게 움직입니다 | 둘째 스텝의 손실 |
# | 스케줄러 | 학습률이 계획과 다르게 끝까지 갑니다 | 학습률 |
# | 난수 | 다른 학습이 됩니다 | 첫 스텝의 손실 |
# | 셔플, 자리 | 데이터를 되풀이합니다 | 첫 스텝의 손실 |
# | 스텝 수 | 끝에서 멈추지 않습니다 | 스텝 번호 |
#
# - 저장한 다음 몇 스텝의 손실을 적어 두었다가 이어서 한 손실과 견주면 대부분 알아챕니다. 가장 찾기 어려운 것은
#   학습 손실이 그대로인 BatchNorm 버퍼와 EMA입니다.
# - 모두 담고 되돌려 주는 모듈은 [멈추지 않은 것처럼 이어서 학습하기](../../guide/resume/#module)에 있습니다.
# - 적게 담아 시작하려면 [학습 재개용 체크포인트](../../guide/checkpoint/#save)를 보세요. 학습률의 계획은
#   [학습률 스케줄러](../../guide/schedulers/#forgotten), 에폭 중간의 자리는 [에폭 중간에서 이어서
#   하기](../../guide/mid-epoch/#order), EMA는 [평균 낸 가중치](../../guide/ema/)에서 다룹니다.
# - 오류 없이 틀리는 항목: [난수](../../silent/seeds-not-restored/),
#   [데이터의 순서](../../silent/data-order-restarts/), [평가 모드](../../silent/resume-in-eval-mode/),
#   [EMA](../../silent/ema-not-saved/), [스케줄러](../../silent/scheduler-accepts-anything/),
#   [한 칸 밀린 에폭](../../silent/save-before-step-order/)
# - 마지막의 오류는 [`Tried to step … times`](../../errors/onecycle-too-many-steps/)에 있습니다.
