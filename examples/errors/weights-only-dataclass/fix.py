# /// script
# requires-python = ">=3.11.7"
# dependencies = ["torch"]
# ///
from dataclasses import dataclass
from enum import Enum

import torch


class Mode(Enum):
    TRAIN = "train"


@dataclass
class TrainConfig:
    lr: float = 0.1
    epochs: int = 3


config, mode = TrainConfig(lr=0.5), Mode.TRAIN
torch.save({"config": config, "mode": mode}, "old.pt")

# --8<-- [start:fix]
from dataclasses import asdict

torch.save({"config": asdict(config), "mode": mode.value}, "checkpoint.pt")

file = torch.load("checkpoint.pt", weights_only=True)
print(file)
#> {'config': {'lr': 0.5, 'epochs': 3}, 'mode': 'train'}
restored, mode = TrainConfig(**file["config"]), Mode(file["mode"])
# --8<-- [end:fix]

assert restored == config and mode is Mode.TRAIN

# --8<-- [start:old]
from dataclasses import asdict
from torch.serialization import safe_globals

with safe_globals([TrainConfig, Mode]):  # 내가 만든 파일이고, 아는 클래스입니다.
    old = torch.load("old.pt", weights_only=True)
torch.save({"config": asdict(old["config"]), "mode": old["mode"].value}, "checkpoint.pt")
# --8<-- [end:old]

assert torch.load("checkpoint.pt", weights_only=True) == file
