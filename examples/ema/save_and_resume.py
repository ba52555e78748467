import torch
from torch import nn
from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn


# --8<-- [start:setup]
def build():
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 1))
    ema = AveragedModel(model, multi_avg_fn=get_ema_multi_avg_fn(0.99))
    return model, ema, torch.optim.AdamW(model.parameters(), lr=0.01)


def train(model, ema, optimizer, steps):
    for step in steps:
        torch.manual_seed(step)
        optimizer.zero_grad()
        model(torch.randn(16, 4)).square().mean().backward()
        optimizer.step()
        ema.update_parameters(model)  # 옵티마이저가 움직인 다음에 부릅니다.
# --8<-- [end:setup]


# --8<-- [start:save]
model, ema, optimizer = build()
train(model, ema, optimizer, range(10))
checkpoint = {
    "model": model.state_dict(),
    "ema": ema.state_dict(),
    "optimizer": optimizer.state_dict(),
    "step": 10,
}
torch.save(checkpoint, "last.pt")
# --8<-- [end:save]

# --8<-- [start:load]
resumed, resumed_ema, resumed_optimizer = build()
checkpoint = torch.load("last.pt", map_location="cpu", weights_only=True)
resumed.load_state_dict(checkpoint["model"])
resumed_ema.load_state_dict(checkpoint["ema"])  # n_averaged도 함께 들어옵니다.
resumed_optimizer.load_state_dict(checkpoint["optimizer"])
train(resumed, resumed_ema, resumed_optimizer, range(checkpoint["step"], 20))
# --8<-- [end:load]

# --8<-- [start:check]
train(model, ema, optimizer, range(10, 20))  # 멈추지 않은 학습입니다.
pairs = zip(ema.state_dict().values(), resumed_ema.state_dict().values(), strict=True)
print(all(torch.equal(a, b) for a, b in pairs), resumed_ema.n_averaged.item())
#> True 20
# --8<-- [end:check]
assert not torch.equal(ema.module[0].weight, model[0].weight)
