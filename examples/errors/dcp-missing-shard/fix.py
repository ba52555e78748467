import os
import shutil
import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
model = nn.Linear(4, 2)
state = {"model": model.state_dict()}
dcp.save(state, storage_writer=dcp.FileSystemWriter("checkpoint", thread_count=2))
os.mkdir("other_node")
shutil.move("checkpoint/__0_1.distcp", "other_node")


# --8<-- [start:fix]
import os
import shutil

import torch.distributed.checkpoint as dcp


def missing_shards(folder):
    """.metadata에 적혀 있지만 디렉터리에 없는 파일의 이름을 돌려줍니다."""
    placed = dcp.FileSystemReader(folder).read_metadata().storage_data.values()
    return sorted({info.relative_path for info in placed} - set(os.listdir(folder)))


print(missing_shards("checkpoint"))
#> ['__0_1.distcp']
shutil.copy("other_node/__0_1.distcp", "checkpoint")  # 그 파일을 가진 노드에서 가져옵니다.
# --8<-- [end:fix]

assert missing_shards("checkpoint") == []
target = {"model": nn.Linear(4, 2).state_dict()}
dcp.load(target, checkpoint_id="checkpoint")
assert torch.equal(target["model"]["weight"], model.weight)
assert torch.equal(target["model"]["bias"], model.bias)
