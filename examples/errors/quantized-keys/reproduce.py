import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
quantized = torch.ao.quantization.quantize_dynamic(model, {nn.Linear}, dtype=torch.qint8)
torch.save(quantized.state_dict(), "int8.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model.load_state_dict(torch.load("int8.pt", weights_only=True))
# --8<-- [end:load]
