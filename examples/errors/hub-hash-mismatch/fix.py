from pathlib import Path

import torch

torch.hub.set_dir("hub")
folder = Path(torch.hub.get_dir(), "checkpoints")
folder.mkdir(parents=True)
torch.save({"weight": torch.ones(4)}, "net.pth")
torch.save({"weight": torch.ones(4)}, folder / "net-0a1b2c3d.pth")  # 해시가 다릅니다.
url = "https://example.com/net-0a1b2c3d.pth"  # 그런데도 받아 둔 파일은 오류 없이 열립니다.
assert torch.hub.load_state_dict_from_url(url, check_hash=True, weights_only=True)


# --8<-- [start:fix]
import hashlib
import re


def hash_differs(path):
    """이름에 적힌 해시와 내용의 sha256이 다르면 True. 이름에 해시가 없으면 None입니다."""
    named = re.search(r"-([a-f0-9]{8,})\.", Path(path).name)
    with open(path, "rb") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
    return None if named is None else not digest.startswith(named[1])


folder = Path(torch.hub.get_dir(), "checkpoints")
print([path.name for path in folder.iterdir() if hash_differs(path)])  # 지우고 다시 받으세요.
#> ['net-0a1b2c3d.pth']
# --8<-- [end:fix]

# --8<-- [start:publish]
digest = hashlib.sha256(Path("net.pth").read_bytes()).hexdigest()
published = Path("net.pth").rename(f"net-{digest[:8]}.pth")  # 내가 올리는 파일의 이름입니다.
# --8<-- [end:publish]

assert hash_differs(published) is False
