# /// script
# dependencies = ["torch>=2.9", "s3fs"]
# ///
import warnings

import torch
from torch import nn

# 프로세스가 하나라는 것을 알리는 경고를 끕니다.
warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")

# --8<-- [start:setup]
import fsspec
import torch.distributed.checkpoint as dcp

model = nn.Linear(100, 100)
url = "s3://my-models/runs/1/step-100"  # 저장할 때마다 새 이름을 쓰세요.
# --8<-- [end:setup]

# --8<-- [start:save]
dcp.save(model.state_dict(), checkpoint_id=url)
# --8<-- [end:save]

# --8<-- [start:load]
restored = nn.Linear(100, 100)
state_dict = restored.state_dict()  # 이 텐서들에 값을 채웁니다.
dcp.load(state_dict, checkpoint_id=url)
# --8<-- [end:load]

# --8<-- [start:check]
print(torch.equal(restored.weight, model.weight))
#> True
files = fsspec.filesystem("s3").ls(url, detail=False)
print(sorted(file.rpartition("/")[2] for file in files))
#> ['.metadata', '__0_0.distcp']
# --8<-- [end:check]
assert torch.equal(restored.bias, model.bias)
