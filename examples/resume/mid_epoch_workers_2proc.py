import random
from itertools import islice

import torch
import training_checkpoint
from torch import nn
from torch.utils.data import DataLoader, Dataset


# --8<-- [start:setup]
class Noisy(Dataset):
    def __len__(self):
        return 64

    def __getitem__(self, index):  # 작업자(worker) 프로세스가 제 난수로 증강합니다.
        clean = torch.full((8,), index / 64)
        return clean + torch.randn(8) * random.uniform(0.1, 0.2)


def make_loader(shuffle):
    return DataLoader(Noisy(), 8, shuffle=True, generator=shuffle, num_workers=2)
# --8<-- [end:setup]


def build(seed):
    torch.manual_seed(seed)
    model = nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Dropout(0.3), nn.Linear(32, 1))
    return {"model": model, "optimizer": torch.optim.Adam(model.parameters(), lr=0.01)}


def train(parts, shuffle, first=0, done=0, rng=None):
    loader = make_loader(shuffle)
    for epoch in range(first, 3):
        order = shuffle.get_state()
        batches = iter(loader)
        for _ in islice(batches, done):
            pass
        if rng is not None:
            training_checkpoint.set_rng(rng)
        for step, x in enumerate(batches, done + 1):
            parts["optimizer"].zero_grad()
            parts["model"](x).pow(2).mean().backward()
            parts["optimizer"].step()
            if step % 4 == 0:  # 넷째 배치와, 에폭의 마지막인 여덟째 배치 뒤입니다.
                progress = {"epoch": epoch, "done": step, "order": order}
                training_checkpoint.save(f"epoch-{epoch}-step-{step}.pt", parts, progress)
        done, rng = 0, None


if __name__ == "__main__":
    full = build(seed=0)
    train(full, torch.Generator().manual_seed(0))

    # --8<-- [start:load]
    for saved in ("epoch-1-step-4.pt", "epoch-1-step-8.pt"):
        resumed, shuffle = build(seed=999), torch.Generator()
        progress, rng = training_checkpoint.load(saved, resumed)
        shuffle.set_state(progress["order"])  # 작업자의 시드도 이 생성기에서 나옵니다.
        train(resumed, shuffle, progress["epoch"], progress["done"], rng)
        for key, tensor in full["model"].state_dict().items():
            assert torch.equal(tensor, resumed["model"].state_dict()[key])
    # --8<-- [end:load]
