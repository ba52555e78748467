import time
from concurrent.futures import ThreadPoolExecutor

import torch
from torch import nn

model = nn.Linear(1, 1)
model.weight.data.fill_(1.0)

# --8<-- [start:trap]
with ThreadPoolExecutor(max_workers=1) as saver:
    saver.submit(time.sleep, 0.5)  # 앞의 저장이 아직 끝나지 않았습니다.
    saver.submit(torch.save, {"epoch": 1, "model": model.state_dict()}, "last.pt")
    with torch.no_grad():
        model.weight.fill_(2.0)  # 그사이 다음 에폭을 학습했습니다.

checkpoint = torch.load("last.pt", weights_only=True)
print("에폭:", checkpoint["epoch"], "가중치:", checkpoint["model"]["weight"].item())
#> 에폭: 1 가중치: 2.0
# --8<-- [end:trap]

assert checkpoint["model"]["weight"] == 2
