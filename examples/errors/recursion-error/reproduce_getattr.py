import torch


# --8<-- [start:load]
class Config:
    def __init__(self, **values):
        self.values = values

    def __getattr__(self, name):  # cfg["lr"]를 cfg.lr로 쓰려고 만들었습니다.
        return self.values[name]


torch.save({"config": Config(lr=0.1)}, "checkpoint.pt")  # 저장은 됩니다.
with torch.serialization.safe_globals([Config]):
    torch.load("checkpoint.pt", weights_only=True)
# --8<-- [end:load]
