from pathlib import Path

import torch

Path("config.json").write_text('{"hidden_size": 768}')

# --8<-- [start:load]
torch.load("config.json", weights_only=False)  # torch 2.5까지의 기본값과 같습니다.
# --8<-- [end:load]
