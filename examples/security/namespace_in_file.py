import argparse
import pickle

import torch
from torch.serialization import safe_globals

args = argparse.Namespace(lr=0.1, epochs=3)

# --8<-- [start:reproduce]
torch.save({"args": args}, "checkpoint.pt")
try:
    torch.load("checkpoint.pt", weights_only=True)
except pickle.UnpicklingError as error:
    message = str(error)
print(message.split("error: ")[1].split(" by default")[0])
#> Unsupported global: GLOBAL argparse.Namespace was not an allowed global
# --8<-- [end:reproduce]

# --8<-- [start:fix]
with safe_globals([argparse.Namespace]):  # 이미 있는 파일은 이렇게 엽니다.
    args = torch.load("checkpoint.pt", weights_only=True)["args"]

torch.save({"args": vars(args)}, "checkpoint.pt")  # 다음부터는 딕셔너리로 담습니다.
print(torch.load("checkpoint.pt", weights_only=True))
#> {'args': {'lr': 0.1, 'epochs': 3}}
# --8<-- [end:fix]
assert args == argparse.Namespace(lr=0.1, epochs=3)
