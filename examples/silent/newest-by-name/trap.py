from pathlib import Path

import torch

folder = Path("runs")
folder.mkdir()
for epoch in range(1, 11):
    torch.save({"epoch": epoch}, folder / f"epoch_{epoch}.pt")

# --8<-- [start:trap]
newest = sorted(folder.glob("epoch_*.pt"))[-1]  # 이름의 차례로 맨 끝이 가장 새것이라고 믿습니다.
checkpoint = torch.load(newest, weights_only=True)
print(newest.name, "에폭", checkpoint["epoch"])  # epoch_10.pt까지 저장했습니다.
#> epoch_9.pt 에폭 9
# --8<-- [end:trap]

assert checkpoint["epoch"] == 9 and (folder / "epoch_10.pt").is_file()
