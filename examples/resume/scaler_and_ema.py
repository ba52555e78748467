# /// script
# dependencies = ["torch", "numpy"]
# ///
import random

import numpy as np
import torch
import training_checkpoint
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn
from torch.utils.data import DataLoader

SAMPLES = torch.randn(48, 8, generator=torch.Generator().manual_seed(1))


# --8<-- [start:setup]
def augment(samples):  # 파이썬과 NumPy의 난수를 함께 쓰는 데이터 증강입니다.
    x = torch.stack(samples) * random.uniform(0.9, 1.1) + float(np.random.normal(0, 0.1))
    return x, x.sum(dim=1, keepdim=True)


def build(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Dropout(0.3), nn.Linear(32, 1))
    optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)
    return {
        "model": model,
        "optimizer": optimizer,
        "scheduler": torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=18),
        "scaler": torch.amp.GradScaler("cpu", init_scale=256.0, growth_interval=4),
        "ema": AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9)),
        "shuffle": torch.Generator().manual_seed(seed),
    }
# --8<-- [end:setup]


# --8<-- [start:train]
def train(parts, epochs):
    loader = DataLoader(
        SAMPLES, batch_size=16, shuffle=True, generator=parts["shuffle"], collate_fn=augment
    )
    for epoch in epochs:
        for x, y in loader:
            parts["optimizer"].zero_grad()
            with torch.autocast("cpu", dtype=torch.bfloat16):
                loss = nn.functional.mse_loss(parts["model"](x), y)
            parts["scaler"].scale(loss).backward()
            parts["scaler"].step(parts["optimizer"])
            parts["scaler"].update()
            parts["scheduler"].step()
            parts["ema"].update_parameters(parts["model"])
        training_checkpoint.save(f"epoch-{epoch}.pt", parts, {"epoch": epoch})
# --8<-- [end:train]


full = build(seed=0)
train(full, range(6))

resumed = build(seed=999)
progress, rng = training_checkpoint.load("epoch-2.pt", resumed)
training_checkpoint.set_rng(rng)
train(resumed, range(progress["epoch"] + 1, 6))

# --8<-- [start:check]
for name in ("model", "ema"):
    mine, theirs = full[name].state_dict(), resumed[name].state_dict()
    print(name, all(torch.equal(tensor, theirs[key]) for key, tensor in mine.items()))
    #> model True
    #> ema True
print(full["scaler"].get_scale(), resumed["scaler"].get_scale())
#> 4096.0 4096.0
print(full["scheduler"].get_last_lr() == resumed["scheduler"].get_last_lr())
#> True
# --8<-- [end:check]
assert full["ema"].n_averaged == resumed["ema"].n_averaged == 18
assert torch.equal(full["model"][3].weight, resumed["model"][3].weight)
assert torch.equal(full["ema"].module[3].weight, resumed["ema"].module[3].weight)
assert full["scaler"].state_dict() == resumed["scaler"].state_dict()
assert not torch.equal(full["model"][3].weight, full["ema"].module[3].weight)
