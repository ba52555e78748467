import argparse
import pickle

import torch
from torch.serialization import add_safe_globals, safe_globals

before = torch.serialization.get_safe_globals()

torch.save({"args": argparse.Namespace(lr=0.1)}, "old.pt")


def opens():
    try:
        return bool(torch.load("old.pt", weights_only=True))
    except pickle.UnpicklingError:
        return False


# --8<-- [start:load]
with safe_globals([argparse.Namespace]):
    args = torch.load("old.pt", weights_only=True)["args"]
print(args, opens())  # 블록을 나오면 다시 거절합니다.
#> Namespace(lr=0.1) False

add_safe_globals([argparse.Namespace])
print(opens())  # 프로세스가 끝날 때까지, 모든 torch.load가 허용합니다.
#> True
# --8<-- [end:load]
assert args == argparse.Namespace(lr=0.1)
torch.serialization.clear_safe_globals()  # PyTorch가 더해 둔 것까지 지우므로 되돌려 놓습니다.
add_safe_globals(before)
assert not opens()
