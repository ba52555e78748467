# /// script
# dependencies = ["torch>=2.9"]
# ///
import warnings

# --8<-- [start:setup]
import zipfile
from pathlib import PurePath

import torch
from torch import nn

model = nn.Linear(4, 3).eval()
program = torch.export.export(model, (torch.randn(4, 4),))
# --8<-- [end:setup]
# 라이브러리끼리 부르다 나는 경고라 우리 코드와는 관계가 없습니다.
warnings.filterwarnings("ignore", r"`isinstance\(treespec, LeafSpec\)`", FutureWarning)

# --8<-- [start:save]
torch._inductor.aoti_compile_and_package(
    program,
    package_path="sources.pt2",
    inductor_configs={"aot_inductor.package_cpp_only": True},
)
# --8<-- [end:save]

# --8<-- [start:check]
names = zipfile.ZipFile("sources.pt2").namelist()
print(sorted({PurePath(n).suffix for n in names if "/aotinductor/" in n}))
#> ['.cpp', '.json', '.ld', '.o', '.txt']
print([PurePath(n).name for n in names if n.endswith(".txt")])
#> ['CMakeLists.txt']
# --8<-- [end:check]
assert not any(n.endswith(".so") for n in names)
