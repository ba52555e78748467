import argparse

import torch

# --8<-- [start:setup]
torch.save({"args": argparse.Namespace(lr=0.1)}, "checkpoint.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.serialization.add_safe_globals(["argparse.Namespace"])  # 여기서는 오류가 없습니다.
torch.load("checkpoint.pt", weights_only=True)
# --8<-- [end:load]
