# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import warnings
from pathlib import Path

import torch
import torch.distributed.checkpoint as dcp
from safetensors.torch import save_file
from torch import nn

warnings.simplefilter("ignore")  # 프로세스 그룹이 없다는 경고를 끕니다.
model = nn.Linear(4, 2)
dcp.save({"model": model.state_dict()}, checkpoint_id="checkpoint")
Path("from_hub").mkdir()
save_file(model.state_dict(), "from_hub/model.safetensors")

# --8<-- [start:fix]
from torch.distributed.checkpoint.format_utils import dcp_to_torch_save

print(sorted(path.name for path in Path("checkpoint").iterdir()))
#> ['.metadata', '__0_0.distcp']
dcp_to_torch_save("checkpoint", "model.pt")  # 내가 만든 디렉터리에만 쓰세요.
weights = torch.load("model.pt", weights_only=True)["model"]
# --8<-- [end:fix]

# --8<-- [start:same]
import torch.distributed.checkpoint as dcp

restored = nn.Linear(4, 2)  # 저장할 때와 같은 모델입니다.
target = {"model": restored.state_dict()}
dcp.load(target, checkpoint_id="checkpoint")  # 이 딕셔너리의 텐서에 값을 채웁니다.
restored.load_state_dict(target["model"])
# --8<-- [end:same]

# --8<-- [start:folder]
from safetensors.torch import load_file

print(sorted(path.name for path in Path("from_hub").iterdir()))
#> ['model.safetensors']
from_hub = load_file("from_hub/model.safetensors")
# --8<-- [end:folder]

for loaded in (weights, restored.state_dict(), from_hub):
    assert torch.equal(loaded["weight"], model.weight)
