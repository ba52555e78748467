import argparse

import torch
from torch import nn

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
torch.save({"args": argparse.Namespace(lr=0.1), "epoch": 3}, "checkpoint.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", weights_only=True)
# --8<-- [end:fix]

# --8<-- [start:list]
print(torch.serialization.get_unsafe_globals_in_checkpoint("checkpoint.pt"))
#> ['argparse.Namespace']
# --8<-- [end:list]

# --8<-- [start:allow]
import argparse

torch.serialization.add_safe_globals([argparse.Namespace])  # 아는 이름만 허용합니다.
checkpoint = torch.load("checkpoint.pt", weights_only=True)
# --8<-- [end:allow]

assert list(state_dict) == ["weight", "bias"]
assert checkpoint["args"].lr == 0.1
