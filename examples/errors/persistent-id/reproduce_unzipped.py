import torch
from torch import nn

# --8<-- [start:load]
import zipfile

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
zipfile.ZipFile("model.pt").extractall()  # 브라우저나 압축 프로그램이 풀어 버렸습니다.

torch.load("model/data.pkl", weights_only=True)
# --8<-- [end:load]
