import os

os.environ["CUDA_VISIBLE_DEVICES"] = ""
import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")

# --8<-- [start:load]
torch.load("model.pt", map_location="cuda", weights_only=True)  # CPU에서 저장한 파일인데도
# --8<-- [end:load]
