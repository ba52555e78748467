import os

os.environ["CUDA_VISIBLE_DEVICES"] = ""
import torch

# --8<-- [start:load]
torch.ones(4).pin_memory()
# --8<-- [end:load]
