# /// script
# dependencies = ["torch", "onnx", "onnxscript"]
# ///
import torch
from torch import nn


class Spread(nn.Module):
    def forward(self, x):
        return torch.linalg.eigvalsh(x.T @ x)


model = Spread().eval()

# --8<-- [start:save]
torch.onnx.export(model, (torch.ones(3, 4),), "model.onnx")
# --8<-- [end:save]
