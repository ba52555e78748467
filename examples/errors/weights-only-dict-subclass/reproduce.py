import torch
from torch.serialization import safe_globals


# --8<-- [start:setup]
class AttrDict(dict):  # config.lr처럼 쓰려고 만든, 흔한 클래스입니다.
    __getattr__ = dict.__getitem__


torch.save({"config": AttrDict(lr=0.1, epochs=3)}, "checkpoint.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
with safe_globals([AttrDict]):  # 이름은 허용했습니다.
    torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
