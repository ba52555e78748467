import torch.distributed.checkpoint as dcp

# --8<-- [start:setup]
state = {"epoch": 3, "log": open("train.log", "w")}  # 저장할 수 없는 값이 들어 있습니다.
# --8<-- [end:setup]

# --8<-- [start:save]
try:
    dcp.save(state, checkpoint_id="checkpoint")
except Exception:
    pass  # 여기로 오지 않습니다.
# --8<-- [end:save]
