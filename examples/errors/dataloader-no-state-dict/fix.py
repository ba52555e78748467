import torch

data = list(range(16))


# --8<-- [start:setup]
from torch.utils.data import DataLoader


def make_loader(shuffle):
    return DataLoader(data, batch_size=4, shuffle=True, generator=shuffle)


shuffle = torch.Generator().manual_seed(0)
before = shuffle.get_state()  # 섞기 전의 상태입니다.
batches = iter(make_loader(shuffle))
next(batches)
torch.save({"shuffle": before, "done": 1}, "run.pt")  # 배치 하나를 마치고 저장합니다.
# --8<-- [end:setup]

rest = [batch.tolist() for batch in batches]

# --8<-- [start:fix]
checkpoint = torch.load("run.pt", map_location="cpu", weights_only=True)
shuffle = torch.Generator()
shuffle.set_state(checkpoint["shuffle"])
batches = iter(make_loader(shuffle))
for _ in range(checkpoint["done"]):  # 마친 배치를 읽고 버립니다.
    next(batches)
# --8<-- [end:fix]

assert [batch.tolist() for batch in batches] == rest and len(rest) == 3
