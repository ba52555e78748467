import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn
from torch.distributed.checkpoint.api import CheckpointException

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
torch.manual_seed(0)
old = nn.Embedding(10, 4)
dcp.save({"model": old.state_dict()}, checkpoint_id="checkpoint")

# --8<-- [start:reproduce]
model = nn.Embedding(12, 4)  # 저장한 뒤에 단어를 둘 늘렸습니다.
try:
    dcp.load({"model": model.state_dict()}, checkpoint_id="checkpoint")
    reason = ""
except CheckpointException as error:
    reason = str(error.failures[0][0])
print("grown:", reason.split(" and ")[0])
#> grown: Size mismatch between saved torch.Size([10, 4])
# --8<-- [end:reproduce]
assert "Size mismatch" in reason

# --8<-- [start:fix]
found = dcp.FileSystemReader("checkpoint").read_metadata().state_dict_metadata
info = found["model.weight"]
state = {"model": {"weight": torch.empty(info.size, dtype=info.properties.dtype)}}
dcp.load(state, checkpoint_id="checkpoint")  # 저장할 때의 모양으로 읽습니다.
with torch.no_grad():
    model.weight[: info.size[0]] = state["model"]["weight"]
print(torch.equal(model.weight[:10], old.weight))
#> True
# --8<-- [end:fix]
assert torch.equal(model.weight[:10], old.weight)
