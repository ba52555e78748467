import argparse

import torch

torch.save({"args": argparse.Namespace(lr=0.1)}, "checkpoint.pt")

# --8<-- [start:load]
pair = ("argparse.Namespace", argparse.Namespace)  # 순서가 거꾸로입니다.
torch.serialization.add_safe_globals([pair])
torch.load("checkpoint.pt", weights_only=True)
# --8<-- [end:load]
