import os
import pickle

import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:load]
os.environ["TORCH_FORCE_WEIGHTS_ONLY_LOAD"] = "1"  # 남이 켜 둔 환경 변수입니다.
torch.load("model.pt", pickle_module=pickle)  # 기본값
# --8<-- [end:load]
