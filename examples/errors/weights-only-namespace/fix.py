import argparse

import torch

args = argparse.Namespace(lr=0.1, epochs=3)
torch.save({"args": args}, "old.pt")

# --8<-- [start:fix]
import argparse

torch.save({"args": vars(args)}, "checkpoint.pt")  # 딕셔너리로 담습니다.

file = torch.load("checkpoint.pt", weights_only=True)
restored = argparse.Namespace(**file["args"])  # args.lr처럼 쓰려면 되돌립니다.
print(restored)
#> Namespace(lr=0.1, epochs=3)
# --8<-- [end:fix]

assert restored == args

# --8<-- [start:old]
import argparse
from torch.serialization import safe_globals

with safe_globals([argparse.Namespace]):  # 이 블록에서만 허용합니다.
    old = torch.load("old.pt", weights_only=True)
torch.save({**old, "args": vars(old["args"])}, "checkpoint.pt")
# --8<-- [end:old]

assert torch.load("checkpoint.pt", weights_only=True) == {"args": {"lr": 0.1, "epochs": 3}}
