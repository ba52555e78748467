# /// script
# dependencies = ["torch", "torchdata==0.11.0"]
# ///
import warnings

import torch
from torch.utils.data import Dataset
from torchdata.stateful_dataloader import StatefulDataLoader

# torchdata 0.11은 torch에서 없어질 함수를 불러 경고를 냅니다.
warnings.filterwarnings("ignore", message="'set_vital' is deprecated")


# --8<-- [start:setup]
class Noisy(Dataset):
    def __len__(self):
        return 64

    def __getitem__(self, index):
        return float(index), torch.rand(1)  # 읽은 순서와, 증강에 쓴 난수입니다.


def make_loader(workers):
    shuffle = torch.Generator().manual_seed(0)
    return StatefulDataLoader(Noisy(), 8, shuffle=True, generator=shuffle, num_workers=workers)


def epoch_of(loader):
    return torch.cat([torch.stack([order, noise.flatten()]) for order, noise in loader], dim=1)
# --8<-- [end:setup]


# --8<-- [start:check]
def experiment(workers, stop_at):
    torch.manual_seed(0)
    loader, rest = make_loader(workers), []
    for step, (order, noise) in enumerate(loader, 1):
        if step > stop_at:
            rest.append(torch.stack([order, noise.flatten()]))
        if step == stop_at:
            state = {"loader": loader.state_dict(), "rng": torch.get_rng_state()}
            torch.save(state, "loader.pt")
    full = [torch.cat(rest, dim=1), epoch_of(loader)]

    saved = torch.load("loader.pt", weights_only=True)
    loader = make_loader(workers)
    loader.load_state_dict(saved["loader"])
    torch.set_rng_state(saved["rng"])
    resumed = [epoch_of(loader), epoch_of(loader)]
    return torch.stack([(a == b).all(dim=1) for a, b in zip(full, resumed, strict=True)]).tolist()
# --8<-- [end:check]


# --8<-- [start:end]
def batches_in_first_epoch(workers):
    loader = make_loader(workers)
    for step, _ in enumerate(loader, 1):
        if step == 8:
            states = [loader.state_dict()]  # 마지막 배치를 다루는 동안
    states.append(loader.state_dict())  # 반복문을 마친 다음
    counts = []
    for state in states:
        resumed = make_loader(workers)
        resumed.load_state_dict(state)
        counts.append(len(list(resumed)))
    return counts
# --8<-- [end:end]


if __name__ == "__main__":
    for workers in (0, 2):
        rest, next_epoch = experiment(workers, stop_at=3)
        print(f"workers {workers}, rest: {rest}")  # 남은 배치의 [순서, 난수]
        print(f"workers {workers}, next: {next_epoch}")
    #> workers 0, rest: [True, True]
    #> workers 0, next: [False, True]
    #> workers 2, rest: [True, False]
    #> workers 2, next: [True, True]
    print(batches_in_first_epoch(0), batches_in_first_epoch(2))
    #> [0, 8] [0, 8]
    assert experiment(0, 3)[0] == [True, True] and experiment(2, 3)[1] == [True, True]
