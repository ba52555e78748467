from pathlib import Path

import torch

Path("scripted").mkdir()

# --8<-- [start:load]
torch.jit.load("scripted")
# --8<-- [end:load]
