import warnings

import torch
import torch.distributed.checkpoint as dcp
from torch import nn

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
saved = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 10))
dcp.save({"model": saved.state_dict()}, checkpoint_id="checkpoint")
model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 3))

# --8<-- [start:fix]
import torch.distributed.checkpoint as dcp

in_file = dcp.FileSystemReader("checkpoint").read_metadata().state_dict_metadata
state = model.state_dict()
shapes = {name: getattr(info, "size", None) for name, info in in_file.items()}
same = {k: v for k, v in state.items() if shapes.get(f"model.{k}") == v.shape}
print("새로 학습할 것:", sorted(state.keys() - same.keys()))
#> 새로 학습할 것: ['1.bias', '1.weight']
dcp.load({"model": same}, checkpoint_id="checkpoint")  # 텐서를 제자리에서 채웁니다.
model.load_state_dict(same, strict=False)
# --8<-- [end:fix]

assert torch.equal(model[0].weight, saved[0].weight)
assert model[1].weight.shape == (3, 4)
