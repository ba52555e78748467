import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Linear):
    pass


model = Net(4, 2)


class Net(nn.Linear):  # 노트북에서 클래스가 든 셀을 다시 실행했습니다.
    pass
# --8<-- [end:setup]


# --8<-- [start:save]
torch.save(model, "model_full.pt")
# --8<-- [end:save]
