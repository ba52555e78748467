import torch
from torch.utils.data import DataLoader, Dataset


class Saved(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):
        return torch.load(f"{index}.pt", map_location="cpu", weights_only=True)


# --8<-- [start:main]
def main():
    for index in range(4):
        torch.save(torch.full((4,), float(index)), f"{index}.pt")
    loader = DataLoader(Saved(), batch_size=2, num_workers=2)
    batches = [tuple(batch.shape) for batch in loader]
    assert batches == [(2, 4), (2, 4)]


if __name__ == "__main__":  # 작업자 프로세스가 이 파일을 다시 읽어도 main()은 한 번만 돕니다.
    main()
# --8<-- [end:main]
