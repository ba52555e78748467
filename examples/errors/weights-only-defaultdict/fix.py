from collections import defaultdict

import torch

history = defaultdict(list)
history["loss"].append(0.5)
torch.save({"history": history}, "old.pt")

# --8<-- [start:fix]
from collections import defaultdict

torch.save({"history": dict(history)}, "checkpoint.pt")  # 보통의 딕셔너리로 담습니다.

file = torch.load("checkpoint.pt", weights_only=True)
history = defaultdict(list, file["history"])  # 이어서 쓸 때 되돌립니다.
history["accuracy"].append(0.9)
print(dict(history))
#> {'loss': [0.5], 'accuracy': [0.9]}
# --8<-- [end:fix]


# --8<-- [start:old]
from torch.serialization import safe_globals


def plain_dict(factory=None):
    return {}


names = [(plain_dict, "collections.defaultdict"), list]  # list는 defaultdict에 준 기본값입니다.
with safe_globals(names):  # 파일에 적힌 defaultdict 자리에 보통의 dict를 만듭니다.
    old = torch.load("old.pt", weights_only=True)
torch.save(old, "checkpoint.pt")
print(old)
#> {'history': {'loss': [0.5]}}
# --8<-- [end:old]

assert torch.load("checkpoint.pt", weights_only=True) == {"history": {"loss": [0.5]}}
