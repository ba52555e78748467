import torch
from torch import nn

torch.manual_seed(0)
x = torch.ones(1, 4)


# --8<-- [start:trap]
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
scaler = torch.amp.GradScaler("cpu")
print("처음 두 스텝:", [step(model, optimizer, scaler) for _ in range(2)], scaler.get_scale())
#> 처음 두 스텝: [False, True] 32768.0

scaler = torch.amp.GradScaler("cpu")  # 이어서 학습하면서 새로 만들었습니다.
print("이어서 두 스텝:", [step(model, optimizer, scaler) for _ in range(2)])
#> 이어서 두 스텝: [False, True]
# --8<-- [end:trap]

assert scaler.get_scale() < 65536
