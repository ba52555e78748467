from pathlib import Path

import torch

Path("my-run").mkdir()
torch.save({"weight": torch.ones(1000)}, "my-run/model.pt")
Path("my-run/config.json").write_text('{"inputs": 4}')

# --8<-- [start:save]
import hashlib
import zipfile


def pack(folder, target):
    """`folder`의 파일들과 그 sha256을 zip 하나에 담습니다. 가중치는 줄지 않으므로 압축하지 않습니다."""
    lines = []
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        for path in sorted(p for p in Path(folder).rglob("*") if p.is_file()):
            name = path.relative_to(folder).as_posix()
            with open(path, "rb") as file:
                lines.append(f"{hashlib.file_digest(file, 'sha256').hexdigest()}  {name}\n")
            archive.write(path, name)
        archive.writestr("SHA256SUMS", "".join(lines))


pack("my-run", "my-run.zip")
# --8<-- [end:save]


# --8<-- [start:check]
def changed(folder):
    """SHA256SUMS와 다르거나 없는 파일의 이름입니다. 모두 같으면 빈 목록입니다."""
    wrong = []
    for line in Path(folder, "SHA256SUMS").read_text("utf-8").splitlines():
        expected, _, name = line.partition("  ")
        path = Path(folder, name)
        found = path.is_file() and hashlib.sha256(path.read_bytes()).hexdigest()
        if found != expected:
            wrong.append(name)
    return wrong


with zipfile.ZipFile("my-run.zip") as archive:
    archive.extractall("received")
print(changed("received"))
#> []
# --8<-- [end:check]
Path("received/model.pt").write_bytes(b"")
assert changed("received") == ["model.pt"]
