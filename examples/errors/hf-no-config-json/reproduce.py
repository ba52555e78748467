# /// script
# dependencies = ["torch", "transformers", "safetensors", "numpy"]
# ///
# --8<-- [start:setup]
from pathlib import Path

import torch
from transformers import AutoConfig

Path("my-model").mkdir()
torch.save(torch.nn.Linear(4, 2).state_dict(), "my-model/model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
AutoConfig.from_pretrained("my-model")  # AutoModel.from_pretrained도 이것부터 부릅니다.
# --8<-- [end:load]
