import pickle

import torch
from torch import nn

# --8<-- [start:load]
with open("model.pt", "wb") as file:
    pickle.dump(nn.Linear(4, 2).state_dict(), file)  # torch.save가 아닙니다.

torch.load("model.pt")  # 기본값
# --8<-- [end:load]
