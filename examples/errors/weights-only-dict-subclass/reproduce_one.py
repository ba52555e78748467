import torch
from torch.serialization import safe_globals


class AttrDict(dict):
    __getattr__ = dict.__getitem__


# --8<-- [start:load]
torch.save({"config": AttrDict(lr=0.1)}, "checkpoint.pt")  # 키가 하나이면 글이 조금 다릅니다.
with safe_globals([AttrDict]):
    torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
