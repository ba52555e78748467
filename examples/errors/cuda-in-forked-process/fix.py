from unittest.mock import patch

import torch
from torch import nn

with patch("torch.serialization.location_tag", return_value="cuda:0"):
    for index in range(4):
        torch.save(torch.full((4,), float(index)), f"{index}.pt")  # GPU에서 저장한 텐서들


# --8<-- [start:fix]
from torch.utils.data import DataLoader, Dataset


class Saved(Dataset):
    def __len__(self):
        return 4

    def __getitem__(self, index):  # 작업자 프로세스에서 실행됩니다. CPU만 씁니다.
        return torch.load(f"{index}.pt", map_location="cpu", weights_only=True)


device = "cuda" if torch.cuda.is_available() else "cpu"
model = nn.Linear(4, 2).to(device)
for batch in DataLoader(Saved(), batch_size=2):
    output = model(batch.to(device))  # 옮기는 일은 주 프로세스에서 합니다.
# --8<-- [end:fix]
assert output.device.type == device and output.shape == (2, 2)

# --8<-- [start:spawn]
loader = DataLoader(Saved(), batch_size=2, num_workers=2, multiprocessing_context="spawn")
# --8<-- [end:spawn]
assert loader.multiprocessing_context.get_start_method() == "spawn"
