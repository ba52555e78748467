# /// script
# dependencies = ["torch", "numpy"]
# ///
import random

import numpy as np
import torch
import training_checkpoint
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

END = {"model": "가중치", "ema": "EMA", "scaler": "손실 배율", "scheduler": "학습률"}
SAMPLES = torch.randn(48, 8, generator=torch.Generator().manual_seed(1))


# --8<-- [start:setup]
def build(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(8, 32), nn.BatchNorm1d(32), nn.Dropout(0.3), nn.Linear(32, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    return {
        "model": model,
        "optimizer": optimizer,
        "scheduler": torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=18),
        "scaler": torch.amp.GradScaler("cpu", init_scale=256.0, growth_interval=4),
        "ema": AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9)),
        "shuffle": torch.Generator().manual_seed(seed),
    }


def train(parts, epochs):
    losses = []
    for _ in epochs:
        order = torch.randperm(48, generator=parts["shuffle"])
        for rows in order.split(16):
            x = SAMPLES[rows] * random.uniform(0.9, 1.1) + float(np.random.normal(0, 0.1))
            loss = nn.functional.mse_loss(parts["model"](x), x.sum(dim=1, keepdim=True))
            parts["optimizer"].zero_grad()
            parts["scaler"].scale(loss).backward()
            parts["scaler"].step(parts["optimizer"])
            parts["scaler"].update()
            parts["scheduler"].step()
            parts["ema"].update_parameters(parts["model"])
            losses.append(loss.item())
    return losses
# --8<-- [end:setup]


full = build(seed=0)
train(full, range(3))
training_checkpoint.save("epoch-2.pt", full, {"epoch": 2})
full_losses = train(full, range(3, 6))


# --8<-- [start:resume]
def resume_without(*left_out):
    saved = torch.load("epoch-2.pt", weights_only=True)
    parts = build(seed=999)
    for name, part in parts.items():
        fill = part.set_state if name == "shuffle" else part.load_state_dict
        if name not in left_out:
            fill(saved["parts"][name])
    here = training_checkpoint.get_rng()
    kept_here = {kind: state for kind, state in here.items() if kind in left_out}
    training_checkpoint.set_rng(saved["rng"] | kept_here)
    start = 0 if "epoch" in left_out else saved["progress"]["epoch"] + 1
    return parts, train(parts, range(start, 6))
# --8<-- [end:resume]


def equal(name, parts):
    state = parts[name].state_dict()
    return all(
        torch.equal(value, state[key]) if torch.is_tensor(value) else value == state[key]
        for key, value in full[name].state_dict().items()
    )


# --8<-- [start:run]
CASES = {name: [name] for name in [*full, "torch", "python", "numpy", "epoch"]}
usual = [name for name in CASES if name not in ("model", "optimizer", "epoch")]
results = {}
for case, left_out in {**CASES, "nothing": [], "usual recipe": usual}.items():
    parts, losses = resume_without(*left_out)
    pairs = enumerate(zip(losses, full_losses, strict=False), 1)
    first = next((f"{step}번째" for step, (a, b) in pairs if a != b), "없음")
    end = [label for name, label in END.items() if not equal(name, parts)]
    results[case] = (first, end + ["스텝 수"] if len(losses) != 9 else end)
# --8<-- [end:run]

# --8<-- [start:check]
for case, (first, _) in results.items():
    print(f"{case} first: {first}")  # 손실이 처음 달라지는 스텝
    #> model first: 1번째
    #> optimizer first: 2번째
    #> scheduler first: 3번째
    #> scaler first: 없음
    #> ema first: 없음
    #> shuffle first: 1번째
    #> torch first: 1번째
    #> python first: 1번째
    #> numpy first: 1번째
    #> epoch first: 없음
    #> nothing first: 없음
    #> usual recipe first: 1번째
for case, (_, end) in results.items():
    print(f"{case} end: {', '.join(end) or '없음'}")  # 여섯 에폭을 마쳤을 때 다른 것
    #> model end: 가중치, EMA
    #> optimizer end: 가중치, EMA
    #> scheduler end: 가중치, EMA, 학습률
    #> scaler end: 손실 배율
    #> ema end: EMA
    #> shuffle end: 가중치, EMA
    #> torch end: 가중치, EMA
    #> python end: 가중치, EMA
    #> numpy end: 가중치, EMA
    #> epoch end: 가중치, EMA, 손실 배율, 학습률, 스텝 수
    #> nothing end: 없음
    #> usual recipe end: 가중치, EMA, 손실 배율, 학습률
# --8<-- [end:check]
assert results["nothing"] == ("없음", [])
assert all(end for case, (_, end) in results.items() if case != "nothing")
assert results["ema"] == ("없음", ["EMA"]) and results["optimizer"][0] == "2번째"
