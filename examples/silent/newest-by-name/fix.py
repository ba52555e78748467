import re
from pathlib import Path

import torch

folder = Path("runs")
folder.mkdir()
for epoch in range(1, 11):
    torch.save({"epoch": epoch}, folder / f"epoch_{epoch}.pt")


# --8<-- [start:fix]
def epoch_of(path):
    return int(re.search(r"\d+", path.stem)[0])


newest = max(folder.glob("epoch_*.pt"), key=epoch_of)  # 글자가 아니라 수로 비교합니다.
checkpoint = torch.load(newest, weights_only=True)
print(newest.name, "에폭", checkpoint["epoch"])
#> epoch_10.pt 에폭 10
# --8<-- [end:fix]

# --8<-- [start:name]
names = [f"epoch_{epoch:04d}.pt" for epoch in (9, 10)]  # 자릿수를 맞추면 이름의 차례도 맞습니다.
print(sorted(names)[-1])
#> epoch_0010.pt
# --8<-- [end:name]

# --8<-- [start:check]
# 저장한 파일의 개수나 학습 기록의 마지막 에폭과 비교합니다.
assert checkpoint["epoch"] == len(list(folder.glob("epoch_*.pt")))
# --8<-- [end:check]
