import torch
from torch import nn

# --8<-- [start:load]
import io

buffer = io.BytesIO()
torch.jit.save(torch.jit.script(nn.Linear(4, 2)), buffer)
torch.jit.load(buffer)
# --8<-- [end:load]
