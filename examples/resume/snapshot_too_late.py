import random

import torch
from torch.utils.data import DataLoader


def augment(samples):
    return [sample + random.random() for sample in samples]


# --8<-- [start:check]
def next_draw(save_at_top):
    random.seed(0)
    loader = DataLoader(torch.arange(8.0).tolist(), batch_size=2, collate_fn=augment)
    for step, _ in enumerate(loader):
        if save_at_top and step == 2:
            break  # 세 번째 배치를 이미 꺼냈습니다.
        if not save_at_top and step == 1:
            break  # 두 배치를 마친 자리입니다.
    return random.getstate()


print(next_draw(save_at_top=True) == next_draw(save_at_top=False))
#> False
# --8<-- [end:check]
random.seed(0)
for _ in range(4):  # 두 배치, 네 표본이 쓴 난수입니다.
    random.random()
assert random.getstate() == next_draw(save_at_top=False) != next_draw(save_at_top=True)
