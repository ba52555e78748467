# /// script
# dependencies = ["torch>=2.9", "safetensors", "numpy"]
# ///
import warnings
from pathlib import Path

import torch
import torch.distributed.checkpoint as dcp
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
model = nn.Linear(4, 2)

# --8<-- [start:save]
writer = dcp.HuggingFaceStorageWriter("for_others")
dcp.save(model.state_dict(), storage_writer=writer)  # 이름을 "model" 아래에 두지 않습니다.
print(sorted(path.name for path in Path("for_others").iterdir()))
#> ['model-00001-of-00001.safetensors', 'model.safetensors.index.json']
# --8<-- [end:save]

# --8<-- [start:load]
from safetensors.torch import load_file

weights = load_file("for_others/model-00001-of-00001.safetensors")
state = nn.Linear(4, 2).state_dict()
dcp.load(state, storage_reader=dcp.HuggingFaceStorageReader("for_others"))
# --8<-- [end:load]
for key, tensor in model.state_dict().items():
    assert torch.equal(weights[key], tensor) and torch.equal(state[key], tensor)
print(sorted(weights) == sorted(state))
#> True

# save_distributed 없이 enable_consolidation만 켜면 모은 파일이 생기지 않습니다.
writer = dcp.HuggingFaceStorageWriter("only_one", enable_consolidation=True)
dcp.save(model.state_dict(), storage_writer=writer)
assert [path.name for path in Path("only_one").iterdir()] == ["sharded"]
