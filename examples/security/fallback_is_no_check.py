import pickle
from pathlib import Path

import torch


class Payload:
    def __reduce__(self):
        return exec, ("open('it_ran.txt', 'w').close()",)


torch.save({"weight": torch.ones(2), "note": Payload()}, "gift.pt")


# --8<-- [start:wrong]
def load_somehow(path):  # 이렇게 쓰지 마세요.
    try:
        return torch.load(path, weights_only=True)
    except pickle.UnpicklingError:
        return torch.load(path, weights_only=False)


print(list(load_somehow("gift.pt")), Path("it_ran.txt").exists())
#> ['weight', 'note'] True
# --8<-- [end:wrong]
assert Path("it_ran.txt").exists()
