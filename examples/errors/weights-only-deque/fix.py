from collections import deque

import torch

buffer = deque([(0, 1.0), (1, 0.5)], maxlen=1000)
classes, frozen_layers = frozenset({"cat", "dog"}), range(6)
torch.save({"step": 2, "buffer": buffer}, "old.pt")

# --8<-- [start:fix]
from collections import deque

checkpoint = {
    "buffer": list(buffer),
    "maxlen": buffer.maxlen,  # list에는 길이 제한이 없으므로 따로 담습니다.
    "classes": sorted(classes),
    "frozen_layers": list(frozen_layers),
}
torch.save(checkpoint, "checkpoint.pt")

file = torch.load("checkpoint.pt", weights_only=True)
restored = deque(file["buffer"], maxlen=file["maxlen"])
print(restored)
#> deque([(0, 1.0), (1, 0.5)], maxlen=1000)
# --8<-- [end:fix]

assert restored == buffer and restored.maxlen == buffer.maxlen
assert frozenset(file["classes"]) == classes and file["frozen_layers"] == list(frozen_layers)


# --8<-- [start:old]
from torch.serialization import safe_globals


def plain_list(values=(), maxlen=None):
    return list(values)


with safe_globals([(plain_list, "collections.deque")]):  # deque 자리에 list를 만듭니다.
    old = torch.load("old.pt", weights_only=True)
torch.save(old, "checkpoint.pt")
print(old)
#> {'step': 2, 'buffer': [(0, 1.0), (1, 0.5)]}
# --8<-- [end:old]

assert torch.load("checkpoint.pt", weights_only=True)["buffer"] == list(buffer)
