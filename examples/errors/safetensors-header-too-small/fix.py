# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

save_file({"weight": torch.ones(2)}, "model-00001-of-00002.safetensors")
Path("model-00002-of-00002.safetensors").touch()

# --8<-- [start:fix]
broken = [p for p in sorted(Path(".").glob("*.safetensors")) if p.stat().st_size < 8]
for path in broken:
    path.unlink()
print([path.name for path in broken])  # 다시 받을 파일입니다.
#> ['model-00002-of-00002.safetensors']
# --8<-- [end:fix]
assert len(broken) == 1 and [load_file(p).keys() for p in Path(".").glob("*.safetensors")]
