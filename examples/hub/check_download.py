# /// script
# dependencies = ["torch>=2.9"]
# ///
import contextlib
import io

# --8<-- [start:setup]
import hashlib
from pathlib import Path

import torch


def sha256(path):
    """파일의 SHA-256. 큰 파일도 조각으로 읽습니다."""
    with open(path, "rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


# --8<-- [end:setup]
quiet = contextlib.redirect_stdout(io.StringIO())  # 내려받는다는 줄에 이 기계의 경로가 나옵니다.
torch.save({"weight": torch.ones(3)}, "net.pt")

# --8<-- [start:save]
digest = sha256("net.pt")
published = Path(f"net-{digest[:8]}.pt")  # 해시의 앞자리를 이름에 적어 둡니다.
Path("net.pt").rename(published)
# --8<-- [end:save]

# --8<-- [start:load]
url = published.resolve().as_uri()  # 보통은 https:// 주소입니다.
options = {"weights_only": True, "progress": False}
with quiet:
    state_dict = torch.hub.load_state_dict_from_url(url, "cache", check_hash=True, **options)
print(list(state_dict))
#> ['weight']
# --8<-- [end:load]

# --8<-- [start:reproduce]
published.write_bytes(published.read_bytes() + b"!")  # 서버의 파일이 바뀌었습니다.
try:
    with quiet:
        torch.hub.load_state_dict_from_url(url, "other", check_hash=True, **options)
except RuntimeError as error:
    message = str(error)
print(message.partition(" (")[0])
#> invalid hash value
print(list(Path("other").iterdir()))  # 받은 것을 지웁니다.
#> []
# --8<-- [end:reproduce]

# --8<-- [start:cache]
cached = Path("cache") / published.name
data = bytearray(cached.read_bytes())
place = data.find(torch.ones(3).numpy().tobytes())
data[place : place + 4] = torch.tensor([7.0]).numpy().tobytes()
cached.write_bytes(data)
state_dict = torch.hub.load_state_dict_from_url(url, "cache", check_hash=True, **options)
print(state_dict["weight"])  # 캐시에 있는 파일은 다시 확인하지 않습니다.
#> tensor([7., 1., 1.])
print(sha256(cached) == digest)
#> False
# --8<-- [end:cache]
assert cached.name.startswith("net-")
