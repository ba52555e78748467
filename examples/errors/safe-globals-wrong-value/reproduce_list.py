import argparse

import torch

# --8<-- [start:load]
torch.serialization.add_safe_globals(argparse.Namespace)  # 대괄호를 빠뜨렸습니다.
# --8<-- [end:load]
