from pathlib import Path

import torch

for number in (1, 2, 3):
    torch.save({"weight": torch.ones(100)}, f"pytorch_model-0000{number}-of-00003.bin")
second = Path("pytorch_model-00002-of-00003.bin")
second.write_bytes(second.read_bytes()[:600])  # 받다 끊겼습니다.
Path("pytorch_model-00003-of-00003.bin").write_text("version https://git-lfs.github.com/spec/v1")

# --8<-- [start:fix]
import zipfile

broken = []
for path in sorted(Path(".").glob("pytorch_model*.bin")):
    if not zipfile.is_zipfile(path):  # torch.save가 쓴 온전한 파일은 zip입니다.
        broken.append(path.name)
print(len(broken), broken[0])
#> 2 pytorch_model-00002-of-00003.bin
# --8<-- [end:fix]
assert [name[14:19] for name in broken] == ["00002", "00003"]
