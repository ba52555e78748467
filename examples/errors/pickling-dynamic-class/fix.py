import enum
from collections import namedtuple

import torch


def modes(names):
    return enum.Enum("Mode", names)


Mode = modes(["TRAIN", "TEST"])
Point = namedtuple("Coordinate", ["x", "y"])

# --8<-- [start:fix]
checkpoint = {
    "mode": Mode.TRAIN.name,  # Enum은 이름으로
    "center": Point(1, 2)._asdict(),  # namedtuple은 딕셔너리로
}
torch.save(checkpoint, "checkpoint.pt")

loaded = torch.load("checkpoint.pt", weights_only=True)
print(loaded)
#> {'mode': 'TRAIN', 'center': {'x': 1, 'y': 2}}
print(Mode[loaded["mode"]], Point(**loaded["center"]))
#> Mode.TRAIN Coordinate(x=1, y=2)
# --8<-- [end:fix]

assert Mode[loaded["mode"]] is Mode.TRAIN
