from pathlib import Path

import torch

Path("runs").mkdir()

# --8<-- [start:save]
torch.save({"weight": torch.ones(2)}, "runs/")
# --8<-- [end:save]
