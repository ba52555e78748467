# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///
import torch
from torch import nn

# --8<-- [start:load]
from safetensors.torch import save_file

save_file(nn.Linear(4, 2).state_dict(), "model.pt")  # 이름만 .pt인 safetensors 파일입니다.
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
