import torch
from torch import nn

# --8<-- [start:setup]
torch.save(nn.Linear(4, 2).state_dict(), "model.pkl")  # 확장자는 상관없습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
import pickle

with open("model.pkl", "rb") as file:
    pickle.load(file)  # torch.load가 아닙니다.
# --8<-- [end:load]
