import torch
import training_checkpoint
from torch import nn
from torch.utils.data import DataLoader, Dataset


# --8<-- [start:setup]
class Noisy(Dataset):
    def __init__(self):
        self.read = []

    def __getitem__(self, where):  # 난수가 (에폭, 번호)로 정해지므로 앞의 배치가 없어도 됩니다.
        epoch, index = where
        self.read.append(index)
        noise = torch.Generator().manual_seed(epoch * 64 + index)
        return torch.full((8,), index / 64) + torch.randn(8, generator=noise)


def batches_of(epoch, done):
    order = torch.randperm(64, generator=torch.Generator().manual_seed(epoch)).tolist()
    wanted = [(epoch, index) for index in order]
    return [wanted[i : i + 8] for i in range(done * 8, 64, 8)]
# --8<-- [end:setup]


def build(seed):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Dropout(0.3), nn.Linear(32, 1))
    return {"model": model, "optimizer": torch.optim.Adam(model.parameters(), lr=0.01)}


# --8<-- [start:train]
def train(parts, data, first=0, done=0, rng=None):
    for epoch in range(first, 3):
        loader = DataLoader(data, batch_sampler=batches_of(epoch, done))
        batches = iter(loader)
        if rng is not None:
            training_checkpoint.set_rng(rng)
        for step, x in enumerate(batches, done + 1):
            parts["optimizer"].zero_grad()
            parts["model"](x).pow(2).mean().backward()
            parts["optimizer"].step()
            if step % 3 == 0:
                progress = {"epoch": epoch, "done": step}
                training_checkpoint.save(f"epoch-{epoch}-step-{step}.pt", parts, progress)
        done, rng = 0, None
# --8<-- [end:train]


full = build(seed=0)
train(full, Noisy())

# --8<-- [start:load]
resumed, data = build(seed=999), Noisy()
progress, rng = training_checkpoint.load("epoch-1-step-3.pt", resumed)
train(resumed, data, progress["epoch"], progress["done"], rng)
# --8<-- [end:load]

# --8<-- [start:check]
print(torch.equal(full["model"][0].weight, resumed["model"][0].weight))
#> True
print(len(data.read))  # 남은 다섯 배치와 다음 에폭의 여덟 배치만 읽었습니다.
#> 104
# --8<-- [end:check]
assert torch.equal(full["model"][0].weight, resumed["model"][0].weight)
assert len(data.read) == (5 + 8) * 8
