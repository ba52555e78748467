from pathlib import Path

# --8<-- [start:load]
import runpy

Path("open_model.py").write_text(r"""
import torch

torch.load("C:\Users\me\model.pt", weights_only=True)
""")
runpy.run_path("open_model.py")
# --8<-- [end:load]
