import torch
from torch.utils.data import DistributedSampler

# --8<-- [start:setup]
data = range(10)


def orders(epochs, set_epoch=True, rank=0):
    """에폭마다 이 랭크가 읽는 번호. 새 프로세스가 sampler를 새로 만든 것과 같습니다."""
    sampler = DistributedSampler(data, num_replicas=2, rank=rank, shuffle=True, seed=0)
    result = []
    for epoch in epochs:
        if set_epoch:
            sampler.set_epoch(epoch)
        result.append(list(sampler))
    return result
# --8<-- [end:setup]


# --8<-- [start:check]
full = orders(range(6))  # 쉬지 않고 여섯 에폭
print("이어 가도 순서가 같습니다:", full[3:] == orders(range(3, 6)))
#> 이어 가도 순서가 같습니다: True
same = orders(range(2), set_epoch=False)
print("set_epoch가 없으면 에폭마다 같습니다:", same[0] == same[1])
#> set_epoch가 없으면 에폭마다 같습니다: True
torch.manual_seed(123)
print("전역 난수와 상관이 없습니다:", full == orders(range(6)))
#> 전역 난수와 상관이 없습니다: True
# --8<-- [end:check]
assert full[3:] == orders(range(3, 6)) and full[0] != full[1] and same[0] == same[1]
assert full == orders(range(6)) and not set(full[0]) & set(orders([0], rank=1)[0])
