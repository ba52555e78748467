# /// script
# dependencies = ["torch", "safetensors", "numpy"]
# ///

from pathlib import Path

import torch
from safetensors.torch import load_file, save_file

Path("my-model").mkdir()
save_file({"weight": torch.ones(2)}, "my-model/model-00001-of-00002.safetensors")
Path("blob").touch()
Path("my-model/model-00002-of-00002.safetensors").symlink_to(Path("blob").resolve())

# --8<-- [start:fix]
folder = Path("my-model")
broken = [p for p in sorted(folder.glob("*.safetensors")) if p.stat().st_size < 8]
for path in broken:
    path.resolve().unlink()  # 허깅페이스의 캐시라면 링크가 가리키는 파일까지 지웁니다.
    path.unlink(missing_ok=True)
print([path.name for path in broken])  # 다시 받을 파일입니다.
#> ['model-00002-of-00002.safetensors']
# --8<-- [end:fix]
assert not Path("blob").exists()
assert [list(load_file(p)) for p in folder.iterdir()] == [["weight"]]
