from collections import namedtuple

import torch

# --8<-- [start:save]
Point = namedtuple("Coordinate", ["x", "y"])  # 변수의 이름과 클래스의 이름이 다릅니다.
torch.save({"center": Point(1, 2)}, "checkpoint.pt")
# --8<-- [end:save]
