import random
from itertools import islice

import torch
import training_checkpoint
from torch import nn
from torch.utils.data import DataLoader

SAMPLES = torch.randn(64, 8, generator=torch.Generator().manual_seed(1))


def augment(samples):
    return torch.stack(samples) * random.uniform(0.9, 1.1)


def build(seed):
    random.seed(seed)
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Dropout(0.3), nn.Linear(32, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    return {"model": model, "optimizer": optimizer}


# --8<-- [start:train]
SAVE_EVERY = 3  # 한 에폭이 여덟 배치라 작게 잡았습니다. 길면 100이나 1000으로 늘리세요.


def train(parts, shuffle, first=0, done=0, rng=None):
    loader = DataLoader(SAMPLES, 8, shuffle=True, generator=shuffle, collate_fn=augment)
    for epoch in range(first, 3):
        order = shuffle.get_state()  # 섞기 전의 상태입니다.
        batches = iter(loader)
        for _ in islice(batches, done):  # 마친 배치를 읽고 버립니다.
            pass
        if rng is not None:
            training_checkpoint.set_rng(rng)  # 버린 배치가 쓴 난수를 되돌립니다.
        for step, x in enumerate(batches, done + 1):
            loss = nn.functional.mse_loss(parts["model"](x), x.sum(dim=1, keepdim=True))
            parts["optimizer"].zero_grad()
            loss.backward()
            parts["optimizer"].step()
            if step % SAVE_EVERY == 0:
                progress = {"epoch": epoch, "done": step, "order": order}
                training_checkpoint.save(f"epoch-{epoch}-step-{step}.pt", parts, progress)
        done, rng = 0, None
# --8<-- [end:train]


full = build(seed=0)
train(full, torch.Generator().manual_seed(0))

# --8<-- [start:load]
resumed, shuffle = build(seed=999), torch.Generator()
progress, rng = training_checkpoint.load("epoch-1-step-3.pt", resumed)
shuffle.set_state(progress["order"])
train(resumed, shuffle, progress["epoch"], progress["done"], rng)
# --8<-- [end:load]

# --8<-- [start:check]
print(torch.equal(full["model"][0].weight, resumed["model"][0].weight))
#> True
# --8<-- [end:check]
# --8<-- [start:wrong]
for name in ("난수를 되돌리지 않음", "에폭을 처음부터 시작"):
    parts, shuffle = build(seed=999), torch.Generator()
    progress, rng = training_checkpoint.load("epoch-1-step-3.pt", parts)
    shuffle.set_state(progress["order"])
    if name == "난수를 되돌리지 않음":
        train(parts, shuffle, progress["epoch"], progress["done"], rng=None)
    else:
        train(parts, shuffle, progress["epoch"], 0, rng)
    print(f"{name}: {torch.equal(full['model'][0].weight, parts['model'][0].weight)}")
    #> 난수를 되돌리지 않음: False
    #> 에폭을 처음부터 시작: False
# --8<-- [end:wrong]
assert torch.equal(full["model"][3].bias, resumed["model"][3].bias)
assert not torch.equal(full["model"][3].bias, parts["model"][3].bias)
