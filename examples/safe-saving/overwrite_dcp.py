import os
import warnings

import torch
import torch.distributed.checkpoint as dcp

warnings.simplefilter("ignore")  # 프로세스가 하나라는 것과, 덮어쓴다는 것을 알립니다.

# --8<-- [start:check]
dcp.save({"weight": torch.ones(4)}, checkpoint_id="run")
os.link("run/__0_0.distcp", "old data")  # 옛 파일에 다른 이름을 하나 더 붙여 둡니다.
os.link("run/.metadata", "old metadata")
dcp.save({"weight": torch.zeros(4)}, checkpoint_id="run")
print("data in place:", os.path.samefile("run/__0_0.distcp", "old data"))
#> data in place: True
print("metadata in place:", os.path.samefile("run/.metadata", "old metadata"))
#> metadata in place: False
# --8<-- [end:check]
assert os.path.samefile("run/__0_0.distcp", "old data")
assert not os.path.samefile("run/.metadata", "old metadata")
