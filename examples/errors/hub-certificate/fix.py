import hashlib
from pathlib import Path

import torch

torch.hub.set_dir("hub")
torch.save({"weight": torch.ones(4)}, "downloaded.pth")
digest = hashlib.sha256(Path("downloaded.pth").read_bytes()).hexdigest()

# --8<-- [start:fix]
import hashlib
from urllib.parse import urlparse

url = f"https://example.com/models/net-{digest[:8]}.pth"  # 브라우저로 받은 주소입니다.
name = Path(urlparse(url).path).name
with open("downloaded.pth", "rb") as file:  # 이름의 해시와 같은지 먼저 봅니다.
    same = hashlib.file_digest(file, "sha256").hexdigest().startswith(name.split("-")[-1][:8])
print(same)
#> True
folder = Path(torch.hub.get_dir(), "checkpoints")
folder.mkdir(parents=True, exist_ok=True)
Path("downloaded.pth").rename(folder / name)
weights = torch.hub.load_state_dict_from_url(url, weights_only=True)  # 내려받지 않습니다.
# --8<-- [end:fix]

assert same and torch.equal(weights["weight"], torch.ones(4))

# --8<-- [start:where]
import ssl

paths = ssl.get_default_verify_paths()  # 파이썬이 인증서를 찾는 자리입니다.
environment = paths.openssl_cafile_env
print(environment)
#> SSL_CERT_FILE
# --8<-- [end:where]

assert environment == "SSL_CERT_FILE"
