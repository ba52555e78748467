import warnings

import torch
from torch import nn

scripted = torch.jit.script(nn.Linear(4, 2))
scripted.save("model.pt")
warnings.simplefilter("error", UserWarning)  # 경고를 오류로 바꿉니다.

# --8<-- [start:load]
torch.load("model.pt", weights_only=False)
# --8<-- [end:load]
