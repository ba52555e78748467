import torch
from torch import nn

# --8<-- [start:setup]
torch.manual_seed(0)
x, y = torch.randn(64, 10), torch.randn(64, 1)


def build():
    model = nn.Sequential(nn.Linear(10, 50), nn.BatchNorm1d(50), nn.ReLU(), nn.Linear(50, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
    return {"model": model, "optimizer": optimizer, "scheduler": scheduler}


def train(run, epochs):
    for _ in range(epochs):
        run["optimizer"].zero_grad()
        nn.functional.mse_loss(run["model"](x), y).backward()
        run["optimizer"].step()
        run["scheduler"].step()
# --8<-- [end:setup]


# --8<-- [start:save]
full = build()
train(full, epochs=3)
torch.save({name: part.state_dict() for name, part in full.items()}, "checkpoint.pt")
train(full, epochs=3)  # 멈추지 않고 여섯 에폭을 마칩니다.
# --8<-- [end:save]


# --8<-- [start:load]
def resume(names, training):
    checkpoint = torch.load("checkpoint.pt", weights_only=True)
    run = build()
    for name in names:
        run[name].load_state_dict(checkpoint[name])
    run["model"].train(training)  # False면 eval()과 같습니다.
    train(run, epochs=3)
    return run
# --8<-- [end:load]


# --8<-- [start:check]
for names in (["model", "optimizer"], ["model", "optimizer", "scheduler"]):
    for training in (False, True):
        run = resume(names, training)
        lr = run["scheduler"].get_last_lr() == full["scheduler"].get_last_lr()
        weights = torch.equal(run["model"][0].weight, full["model"][0].weight)
        print(f"{names[-1]}, train({training}): lr {lr}, weights {weights}")
        #> optimizer, train(False): lr False, weights False
        #> optimizer, train(True): lr False, weights False
        #> scheduler, train(False): lr True, weights False
        #> scheduler, train(True): lr True, weights True
# --8<-- [end:check]
assert lr and weights
assert all(
    torch.equal(tensor, run["model"].state_dict()[key])
    for key, tensor in full["model"].state_dict().items()
)
