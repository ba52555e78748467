from pathlib import Path

import torch

# --8<-- [start:setup]
import json

Path("config.json").write_text(json.dumps({"hidden_size": 768}))
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("config.json")  # 기본값
# --8<-- [end:load]
