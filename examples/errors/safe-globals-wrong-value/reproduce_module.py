import argparse

import torch

torch.save({"args": argparse.Namespace(lr=0.1)}, "checkpoint.pt")

# --8<-- [start:load]
torch.serialization.add_safe_globals([argparse])  # 클래스가 아니라 모듈입니다.
torch.load("checkpoint.pt", weights_only=True)
# --8<-- [end:load]
