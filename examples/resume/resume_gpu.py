# --8<-- [start:setup]
import os

os.environ["CUBLAS_WORKSPACE_CONFIG"] = ":4096:8"  # CUDA를 쓰기 전에 정해야 합니다.
import torch
import training_checkpoint
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

torch.use_deterministic_algorithms(True)  # 같은 계산을 늘 같은 순서로 합니다.
# --8<-- [end:setup]
x = torch.randn(64, 8, generator=torch.Generator().manual_seed(1)).to("cuda")


# --8<-- [start:train]
def build(seed):
    torch.manual_seed(seed)  # CPU와 모든 GPU의 난수 생성기를 함께 정합니다.
    layers = (nn.Linear(8, 32), nn.BatchNorm1d(32), nn.ReLU(), nn.Dropout(0.3), nn.Linear(32, 1))
    model = nn.Sequential(*layers).to("cuda")
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
    return {
        "model": model,
        "optimizer": optimizer,
        "scheduler": torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, T_max=20),
        "scaler": torch.amp.GradScaler("cuda", init_scale=256.0, growth_interval=4),
        "ema": AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.9)),
    }


def train(parts, steps):
    for step in steps:
        parts["optimizer"].zero_grad()
        with torch.autocast("cuda", dtype=torch.float16):
            loss = nn.functional.mse_loss(parts["model"](x), x.sum(dim=1, keepdim=True))
        parts["scaler"].scale(loss).backward()
        parts["scaler"].step(parts["optimizer"])
        parts["scaler"].update()
        parts["scheduler"].step()
        parts["ema"].update_parameters(parts["model"])
        if step == 9:
            training_checkpoint.save("middle.pt", parts, {"step": step})
# --8<-- [end:train]


full = build(seed=0)
train(full, range(20))

# --8<-- [start:load]
resumed = build(seed=999)
progress, rng = training_checkpoint.load("middle.pt", resumed)
training_checkpoint.set_rng(rng)  # GPU의 난수 생성기도 되돌립니다. Dropout이 씁니다.
train(resumed, range(progress["step"] + 1, 20))
# --8<-- [end:load]

# --8<-- [start:check]
for name in ("model", "ema"):
    mine, theirs = full[name].state_dict(), resumed[name].state_dict()
    print(name, all(torch.equal(tensor, theirs[key]) for key, tensor in mine.items()))
    #> model True
    #> ema True
print(full["scaler"].get_scale() == resumed["scaler"].get_scale())
#> True
# --8<-- [end:check]
assert len(rng["cuda"]) == torch.cuda.device_count()
assert torch.equal(full["model"][4].weight, resumed["model"][4].weight)
parts = build(seed=999)
training_checkpoint.load("middle.pt", parts)
train(parts, range(10, 20))  # 난수를 되돌리지 않으면 달라야 합니다.
assert not torch.equal(full["model"][4].weight, parts["model"][4].weight)
