from pathlib import Path

import torch

folder = Path("my-model")
folder.mkdir()
for number in (1, 2, 3):
    torch.save({"weight": torch.ones(100)}, folder / f"pytorch_model-0000{number}-of-00003.bin")
second = folder / "pytorch_model-00002-of-00003.bin"
second.write_bytes(second.read_bytes()[:600])  # 받다 끊겼습니다.
third = folder / "pytorch_model-00003-of-00003.bin"
third.write_text("version https://git-lfs.github.com/spec/v1")

# --8<-- [start:fix]
import zipfile

broken = []
for path in sorted(Path("my-model").glob("pytorch_model*.bin")):
    if not zipfile.is_zipfile(path):  # torch.save가 쓴 온전한 파일은 zip입니다.
        broken.append(path.name)
print(broken[0], len(broken))
#> pytorch_model-00002-of-00003.bin 2
# --8<-- [end:fix]
assert [name[14:19] for name in broken] == ["00002", "00003"]
