# --8<-- [start:fix]
import torch
from torch import multiprocessing
from torch.utils.data import DataLoader


def work(rank):
    torch.save({"rank": rank}, f"rank-{rank}.pt")


def main():
    multiprocessing.spawn(work, nprocs=2)
    loader = DataLoader(torch.ones(4), num_workers=1, multiprocessing_context="spawn")
    return sum(batch.item() for batch in loader)


if __name__ == "__main__":
    print(main())
    #> 4.0
# --8<-- [end:fix]
    assert torch.load("rank-1.pt", weights_only=True) == {"rank": 1}
