import os

os.environ["PATH"] = ""  # 컴파일러가 없는 기계와 같게 합니다.
os.environ.pop("CXX", None)
os.environ["TORCHINDUCTOR_CACHE_DIR"] = "cache"
import torch
from torch import nn

# --8<-- [start:setup]
program = torch.export.export(nn.Linear(4, 2), (torch.ones(1, 4),))
# --8<-- [end:setup]

# --8<-- [start:save]
torch._inductor.aoti_compile_and_package(program, package_path="model.pt2")
# --8<-- [end:save]
