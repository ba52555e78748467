import torch
from torch import nn

x = 10 * torch.randn(64, 8, generator=torch.Generator().manual_seed(1))


# --8<-- [start:setup]
def build():
    torch.manual_seed(0)
    model = nn.Linear(8, 1)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.0001)
    scaler = torch.amp.GradScaler("cpu", init_scale=2.0**127, growth_interval=3)
    return model, optimizer, scaler


def train(model, optimizer, scaler, steps):
    skipped = 0
    for _ in range(steps):
        loss = nn.functional.mse_loss(model(x), x.sum(dim=1, keepdim=True))
        optimizer.zero_grad()
        before = scaler.get_scale()
        scaler.scale(loss).backward()
        scaler.step(optimizer)  # 기울기가 무한대면 이 스텝을 건너뜁니다.
        scaler.update()
        skipped += scaler.get_scale() < before
    return skipped
# --8<-- [end:setup]


model, optimizer, scaler = build()
train(model, optimizer, scaler, 20)
state = [part.state_dict() for part in (model, optimizer, scaler)]
torch.save(state, "middle.pt")
full_skipped = train(model, optimizer, scaler, 20)

# --8<-- [start:check]
for count in (3, 2):  # 2면 GradScaler를 빼고 복원합니다.
    parts = build()
    for part, saved in zip(parts[:count], torch.load("middle.pt", weights_only=True), strict=False):
        part.load_state_dict(saved)
    skipped = train(*parts, 20)
    print(count, skipped == full_skipped, torch.equal(parts[0].weight, model.weight))
    #> 3 True True
    #> 2 False False
# --8<-- [end:check]
assert full_skipped < skipped
