# /// script
# dependencies = ["torch>=2.13"]
# ///
import warnings

import torch
import torch.distributed as dist
import torch.distributed.checkpoint as dcp

state = {"weight": torch.ones(2)}

with warnings.catch_warnings(record=True) as without_group:
    warnings.simplefilter("always")
    dcp.save(state, checkpoint_id="a", no_dist=True)

with warnings.catch_warnings(record=True) as with_group:
    warnings.simplefilter("always")
    # --8<-- [start:setup]
    dist.init_process_group("gloo", store=dist.HashStore(), rank=0, world_size=1)
    dcp.save(state, checkpoint_id="checkpoint")
    dcp.load(state, checkpoint_id="checkpoint")
    dist.destroy_process_group()
    # --8<-- [end:setup]

# --8<-- [start:check]
print("그룹이 없을 때의 경고:", len(without_group))
#> 그룹이 없을 때의 경고: 1
print("혼자인 그룹의 경고:", len(with_group))
#> 혼자인 그룹의 경고: 0
# --8<-- [end:check]
assert "torch.distributed is disabled" in str(without_group[0].message) and not with_group
