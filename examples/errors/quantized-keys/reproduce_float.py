import torch
from torch import nn

# --8<-- [start:setup]
model = nn.ModuleDict({"fc": nn.Linear(4, 2)})
torch.save(model.state_dict(), "float.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
quantized = torch.ao.quantization.quantize_dynamic(model, {nn.Linear}, dtype=torch.qint8)
quantized.load_state_dict(torch.load("float.pt", weights_only=True))
# --8<-- [end:load]
