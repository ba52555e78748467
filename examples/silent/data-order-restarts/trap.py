import torch
from torch.utils.data import DataLoader

# --8<-- [start:trap]
seen = set()


def job():  # 배치 셋을 처리하면 꺼지는 컴퓨터입니다.
    torch.manual_seed(0)  # 재현하려고 시드를 고정했습니다.
    loader = DataLoader(range(100), batch_size=10, shuffle=True)
    for step, batch in enumerate(loader):
        if step == 3:
            return
        seen.update(batch.tolist())


for _ in range(5):  # 다섯 번 이어서 학습했습니다.
    job()
print("본 데이터:", len(seen), "/ 100")
#> 본 데이터: 30 / 100
# --8<-- [end:trap]

assert len(seen) == 30
