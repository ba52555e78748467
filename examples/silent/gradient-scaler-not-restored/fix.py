import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(1, 4)


def step(model, optimizer, scaler):
    before = model.weight.detach().clone()
    optimizer.zero_grad()
    with torch.autocast("cpu", dtype=torch.float16):
        loss = model(x).sum()
    scaler.scale(loss).backward()
    scaler.step(optimizer)
    scaler.update()
    return not torch.equal(model.weight, before)


model = nn.Linear(4, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)

# --8<-- [start:fix]
scaler = torch.amp.GradScaler("cpu")
print("처음 두 스텝:", [step(model, optimizer, scaler) for _ in range(2)])
#> 처음 두 스텝: [False, True]
torch.save({"scaler": scaler.state_dict()}, "last.pt")

checkpoint = torch.load("last.pt", weights_only=True)
scaler = torch.amp.GradScaler("cpu")
scaler.load_state_dict(checkpoint["scaler"])
# --8<-- [end:fix]

# --8<-- [start:check]
assert scaler.get_scale() == checkpoint["scaler"]["scale"]  # 불러온 직후입니다.
print("이어서 두 스텝:", [step(model, optimizer, scaler) for _ in range(2)])
#> 이어서 두 스텝: [True, True]
# --8<-- [end:check]
