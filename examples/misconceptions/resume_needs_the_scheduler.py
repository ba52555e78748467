import torch
from torch import nn


def build():
    model = nn.Linear(4, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.125)
    scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=4, gamma=0.5)
    return {"model": model, "optimizer": optimizer, "scheduler": scheduler}


def train(parts, epochs):
    for _ in range(epochs):
        parts["model"](torch.ones(8, 4)).pow(2).mean().backward()
        parts["optimizer"].step()
        parts["optimizer"].zero_grad()
        parts["scheduler"].step()


# --8<-- [start:save]
first = build()
train(first, epochs=3)
torch.save({name: part.state_dict() for name, part in first.items()}, "checkpoint.pt")
train(first, epochs=1)  # 끊기지 않고 한 에폭을 더 학습합니다.
print(first["scheduler"].get_last_lr())
#> [0.0625]
# --8<-- [end:save]

# --8<-- [start:load]
for names in (["model", "optimizer"], ["model", "optimizer", "scheduler"]):
    checkpoint = torch.load("checkpoint.pt", weights_only=True)
    second = build()
    for name in names:
        second[name].load_state_dict(checkpoint[name])
    train(second, epochs=1)
    print("scheduler" in names, second["scheduler"].get_last_lr())
    #> False [0.125]
    #> True [0.0625]
# --8<-- [end:load]
assert torch.equal(first["model"].weight, second["model"].weight)
