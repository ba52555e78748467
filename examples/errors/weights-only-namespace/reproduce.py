import argparse

import torch

# --8<-- [start:setup]
parser = argparse.ArgumentParser()
parser.add_argument("--lr", type=float, default=0.1)
args = parser.parse_args([])
torch.save({"args": args}, "checkpoint.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
torch.load("checkpoint.pt")  # 기본값
# --8<-- [end:load]
