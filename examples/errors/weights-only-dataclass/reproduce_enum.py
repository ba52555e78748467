# /// script
# requires-python = ">=3.11.7"
# dependencies = ["torch"]
# ///
from enum import Enum

import torch


# --8<-- [start:load]
class Mode(Enum):
    TRAIN = "train"


torch.save({"mode": Mode.TRAIN}, "checkpoint.pt")
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
