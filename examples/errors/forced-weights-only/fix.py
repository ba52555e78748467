import argparse
import os
import pickle
from unittest.mock import patch

import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
torch.save({"args": argparse.Namespace(lr=0.1)}, "object.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", weights_only=True)  # 적으면 변수가 있어도 True입니다.
# --8<-- [end:fix]

with patch.dict(os.environ, {"TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD": "1"}):
    try:
        torch.load("object.pt", weights_only=True)
    except pickle.UnpicklingError as error:
        message = str(error)

# --8<-- [start:turn-off]
import os

for name in ("TORCH_FORCE_WEIGHTS_ONLY_LOAD", "TORCH_FORCE_NO_WEIGHTS_ONLY_LOAD"):
    os.environ.pop(name, None)  # 이 프로세스에서만 지웁니다.
# --8<-- [end:turn-off]

assert "GLOBAL argparse.Namespace" in message
assert list(state_dict) == ["weight", "bias"]
