import torch
from torch import nn

# --8<-- [start:setup]
scripted = torch.jit.script(nn.Linear(4, 2))
scripted.save("model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("model.pt")  # 기본값
# --8<-- [end:load]
