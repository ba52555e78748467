import enum

import torch


# --8<-- [start:setup]
def modes(names):
    return enum.Enum("Mode", names)  # 실행하면서 만든 클래스입니다.


mode = modes(["TRAIN", "TEST"]).TRAIN
# --8<-- [end:setup]

# --8<-- [start:save]
torch.save({"epoch": 3, "mode": mode}, "checkpoint.pt")
# --8<-- [end:save]
