import warnings

import torch.distributed.checkpoint as dcp

warnings.filterwarnings("ignore", module="torch.distributed.checkpoint")
# 랭크 둘이 저장한 것과 같은 이름들입니다.
dcp.save({"rank-0": {"seen": 10}, "rank-1": {"seen": 11}}, checkpoint_id="checkpoint")
rank = 2  # 랭크를 셋으로 늘렸습니다.

# --8<-- [start:reproduce]
state = {f"rank-{rank}": {"seen": 0}}
try:
    dcp.load(state, checkpoint_id="checkpoint")
except dcp.api.CheckpointException as error:
    message = str(error)
print("Missing key in checkpoint state_dict: rank-2.seen" in message)
#> True
# --8<-- [end:reproduce]

# --8<-- [start:fix]
saved = dcp.FileSystemReader("checkpoint").read_metadata().state_dict_metadata
state = {}
if any(name.startswith(f"rank-{rank}.") for name in saved):  # 있는 이름만 요청합니다.
    state[f"rank-{rank}"] = {"seen": 0}
if state:
    dcp.load(state, checkpoint_id="checkpoint")
mine = state.get(f"rank-{rank}", {"seen": 0})  # 없으면 새로 정합니다.
print(mine)
#> {'seen': 0}
# --8<-- [end:fix]
assert not state and "rank-1.seen" in saved
