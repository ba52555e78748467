import copy
import time
from concurrent.futures import ThreadPoolExecutor

import torch
from torch import nn

model = nn.Linear(1, 1)
model.weight.data.fill_(1.0)
before = model.weight.detach().clone()

# --8<-- [start:fix]
with ThreadPoolExecutor(max_workers=1) as saver:
    saver.submit(time.sleep, 0.5)
    snapshot = copy.deepcopy({"epoch": 1, "model": model.state_dict()})  # 맡기기 전에 복사합니다.
    saved = saver.submit(torch.save, snapshot, "last.pt")
    with torch.no_grad():
        model.weight.fill_(2.0)
saved.result()  # 저장하다 난 오류는 여기서 나옵니다.

checkpoint = torch.load("last.pt", weights_only=True)
print("에폭:", checkpoint["epoch"], "가중치:", checkpoint["model"]["weight"].item())
#> 에폭: 1 가중치: 1.0
# --8<-- [end:fix]

assert torch.equal(checkpoint["model"]["weight"], before)

# --8<-- [start:check]
# 맡긴 딕셔너리가 모델과 메모리를 함께 쓰지 않아야 합니다.
assert snapshot["model"]["weight"].data_ptr() != model.weight.data_ptr()
# --8<-- [end:check]
