import warnings

import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x + 1
        return x - 1
# --8<-- [end:setup]


with warnings.catch_warnings(record=True) as caught:  # 경고를 모아 아래에서 오류로 바꿉니다.
    warnings.simplefilter("always")
    # --8<-- [start:load]
    torch.jit.trace(Net(), torch.ones(2))
    # --8<-- [end:load]
raise next(w.message for w in caught if w.category is torch.jit.TracerWarning)
