from pathlib import Path

import torch

# --8<-- [start:load]
Path("repo").mkdir()
Path("repo", "hubconf.py").write_text(
    "dependencies = ['a_missing_package']\n\ndef small_net():\n    pass\n"
)
torch.hub.load("repo", "small_net", source="local")
# --8<-- [end:load]
