import torch
from torch.utils.data import DataLoader

seen = []


# --8<-- [start:fix]
def job(checkpoint):
    """배치 셋을 처리하고 다음 체크포인트를 돌려줍니다."""
    epoch, done = checkpoint["epoch"], checkpoint["done"]
    order = torch.Generator().manual_seed(epoch)  # 에폭마다 다른, 다시 만들 수 있는 순서
    loader = DataLoader(range(100), batch_size=10, shuffle=True, generator=order)
    for step, batch in enumerate(loader):
        if step < done:
            continue  # 이미 본 배치입니다.
        if step == done + 3:
            return {"epoch": epoch, "done": step}
        seen.extend(batch.tolist())
    return {"epoch": epoch + 1, "done": 0}


checkpoint = {"epoch": 0, "done": 0}
for _ in range(5):
    checkpoint = job(checkpoint)
print("본 데이터:", len(set(seen)), "/ 100", checkpoint)
#> 본 데이터: 100 / 100 {'epoch': 1, 'done': 3}
# --8<-- [end:fix]

assert len(set(seen[:100])) == 100 and checkpoint == {"epoch": 1, "done": 3}

# --8<-- [start:check]
# 한 에폭 동안은 같은 데이터를 두 번 보지 않습니다.
assert len(set(seen[:100])) == len(seen[:100])
# --8<-- [end:check]
