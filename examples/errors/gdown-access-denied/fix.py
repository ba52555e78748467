from pathlib import Path

import torch

torch.save({"weight": torch.ones(4)}, "model.pt")
Path("denied.pt").write_text("<!DOCTYPE html><html></html>")


# --8<-- [start:fix]
import re


def drive_id(url):
    """Google Drive 공유 주소에서 파일의 ID를 꺼냅니다. 없으면 None입니다."""
    found = re.search(r"(?:/file/d/|[?&]id=)([\w-]{10,})", url)
    return found[1] if found else None


print(drive_id("https://drive.google.com/file/d/1AbCdEfGhIjKlMnOp/view?usp=sharing"))
#> 1AbCdEfGhIjKlMnOp
# --8<-- [end:fix]

# --8<-- [start:check]
import zipfile

print(zipfile.is_zipfile("model.pt"))
#> True
# --8<-- [end:check]

assert drive_id("https://drive.google.com/uc?export=download&id=1AbCdEfGhIjKlMnOp")
assert drive_id("https://drive.google.com/drive/my-drive") is None
assert zipfile.is_zipfile("model.pt") and not zipfile.is_zipfile("denied.pt")
