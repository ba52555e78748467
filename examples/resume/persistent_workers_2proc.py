import torch
from torch.utils.data import DataLoader, Dataset, RandomSampler


# --8<-- [start:setup]
class Noisy(Dataset):
    def __len__(self):
        return 64

    def __getitem__(self, index):
        return float(index), torch.rand(1)  # 읽은 순서와, 증강에 쓴 난수입니다.


def make_loader(shuffle, persistent):
    options = {"num_workers": 2, "persistent_workers": persistent}
    return DataLoader(Noisy(), 8, shuffle=True, generator=shuffle, **options)


def epoch_of(loader):
    return torch.cat([torch.stack([order, noise.flatten()]) for order, noise in loader], dim=1)
# --8<-- [end:setup]


# --8<-- [start:check]
def same_second_epoch(persistent):
    shuffle = torch.Generator().manual_seed(0)
    loader = make_loader(shuffle, persistent)
    epoch_of(loader)
    saved = shuffle.get_state()  # 첫 에폭이 끝날 때 저장합니다.
    full = epoch_of(loader)

    shuffle = torch.Generator()
    shuffle.set_state(saved)
    resumed = epoch_of(make_loader(shuffle, persistent))
    return (full == resumed).all(dim=1).tolist()
# --8<-- [end:check]


if __name__ == "__main__":
    # --8<-- [start:run]
    for persistent in (False, True):
        same = same_second_epoch(persistent)
        print(f"persistent_workers={persistent}: {same}")  # [순서, 난수]
    #> persistent_workers=False: [True, True]
    #> persistent_workers=True: [False, False]
    # --8<-- [end:run]
    assert same == [False, False]

    # --8<-- [start:split]
    order, workers = torch.Generator().manual_seed(0), torch.Generator().manual_seed(1)

    def make_split_loader(order, workers):  # 섞는 생성기와 작업자의 시드를 뽑는 생성기를 나눕니다.
        data = Noisy()
        options = {"num_workers": 2, "persistent_workers": True, "generator": workers}
        return DataLoader(data, 8, sampler=RandomSampler(data, generator=order), **options)

    loader = make_split_loader(order, workers)
    epoch_of(loader)
    saved = [order.get_state(), workers.get_state()]
    full = epoch_of(loader)
    for generator, state in zip((order, workers), saved, strict=True):
        generator.set_state(state)
    same = (full == epoch_of(make_split_loader(order, workers))).all(dim=1).tolist()
    print(same)  # 순서는 같고 난수만 다릅니다.
    #> [True, False]
    # --8<-- [end:split]
    assert same == [True, False]
