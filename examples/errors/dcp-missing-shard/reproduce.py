import os

import torch.distributed.checkpoint as dcp
from torch import nn

# --8<-- [start:setup]
state = {"model": nn.Linear(4, 2).state_dict()}
dcp.save(state, storage_writer=dcp.FileSystemWriter("checkpoint", thread_count=2))
os.remove("checkpoint/__0_1.distcp")  # 다른 노드의 디스크에 남아 있는 샤드입니다.
# --8<-- [end:setup]

# --8<-- [start:load]
dcp.load(state, checkpoint_id="checkpoint")
# --8<-- [end:load]
