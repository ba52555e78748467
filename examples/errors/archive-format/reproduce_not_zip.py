from pathlib import Path

import torch

# --8<-- [start:load]
Path("model.pt2").write_text("<html></html>")
torch.export.load("model.pt2")
# --8<-- [end:load]
