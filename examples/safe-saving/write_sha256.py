import hashlib
from pathlib import Path

import torch

import safe_saving


# --8<-- [start:save]
def sha256(path):
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


safe_saving.save({"weight": torch.ones(4)}, "model.pt")
Path("model.pt.sha256").write_text(f"{sha256('model.pt')}  model.pt\n")
# --8<-- [end:save]

# --8<-- [start:check]
expected, _, name = Path("model.pt.sha256").read_text().strip().partition("  ")
print(name, sha256(name) == expected)
#> model.pt True
# --8<-- [end:check]
with open("model.pt", "ab") as file:
    file.write(b"\0")  # 뒤에 붙은 바이트는 torch.load도 zip 검사도 알아채지 못합니다.
assert torch.equal(safe_saving.load("model.pt")["weight"], torch.ones(4))
assert sha256(name) != expected
