import argparse

import torch

# --8<-- [start:load]
args = argparse.Namespace(lr=0.1)
torch.serialization.add_safe_globals([args])  # 클래스가 아니라 객체입니다.
# --8<-- [end:load]
