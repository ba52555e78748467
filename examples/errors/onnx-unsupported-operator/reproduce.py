# /// script
# dependencies = ["torch", "onnx", "onnxscript"]
# ///
import torch
from torch import nn


# --8<-- [start:setup]
class Spread(nn.Module):
    def forward(self, x):
        return torch.linalg.eigvalsh(x.T @ x)


model = Spread().eval()
# --8<-- [end:setup]

# --8<-- [start:save]
torch.onnx.export(model, (torch.ones(3, 4),), "model.onnx", dynamo=False)
# --8<-- [end:save]
