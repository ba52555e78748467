import glob
import os
import shutil

import torch.distributed.checkpoint as dcp
from torch import nn

# --8<-- [start:setup]
dcp.save({"model": nn.Linear(4, 2).state_dict()}, checkpoint_id="checkpoint")
os.mkdir("copied")
for path in glob.glob("checkpoint/*"):  # cp checkpoint/* 처럼 점으로 시작하는 파일을 빠뜨립니다.
    shutil.copy(path, "copied")
# --8<-- [end:setup]

# --8<-- [start:load]
dcp.load({"model": nn.Linear(4, 2).state_dict()}, checkpoint_id="copied")
# --8<-- [end:load]
