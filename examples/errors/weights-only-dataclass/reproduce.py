from dataclasses import dataclass

import torch


# --8<-- [start:setup]
@dataclass
class TrainConfig:
    lr: float = 0.1
    epochs: int = 3


torch.save({"config": TrainConfig()}, "checkpoint.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
