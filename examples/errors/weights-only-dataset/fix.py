import torch
from torch.utils.data import TensorDataset, random_split

dataset = TensorDataset(torch.randn(6, 4), torch.arange(6))
train, valid = random_split(dataset, [4, 2])
torch.save({"train": train, "valid": valid}, "old.pt")

# --8<-- [start:fix]
from torch.utils.data import Subset, TensorDataset

torch.save(
    {
        "tensors": dataset.tensors,  # 텐서의 튜플
        "train": list(train.indices),  # 나눈 결과는 번호만 담습니다.
        "valid": list(valid.indices),
    },
    "split.pt",
)

file = torch.load("split.pt", weights_only=True)
restored = TensorDataset(*file["tensors"])
train_again = Subset(restored, file["train"])
print(len(restored), len(train_again), len(file["valid"]))
#> 6 4 2
# --8<-- [end:fix]

assert all(torch.equal(a[0], b[0]) for a, b in zip(train, train_again, strict=True))

# --8<-- [start:old]
from torch.serialization import safe_globals
from torch.utils.data import Subset, TensorDataset

with safe_globals([TensorDataset, Subset]):  # 내가 만든 파일입니다.
    old = torch.load("old.pt", weights_only=True)
torch.save({name: list(part.indices) for name, part in old.items()}, "indices.pt")
# --8<-- [end:old]

assert torch.load("indices.pt", weights_only=True)["train"] == list(train.indices)
