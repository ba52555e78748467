from pathlib import Path

import torch

torch.hub.set_dir("hub")
torch.save({"weight": torch.ones(4)}, "downloaded.pth")

# --8<-- [start:fix]
from urllib.parse import urlparse

url = "https://example.com/models/net.pth"  # 브라우저로 받은 주소입니다.
folder = Path(torch.hub.get_dir(), "checkpoints")
folder.mkdir(parents=True, exist_ok=True)
Path("downloaded.pth").rename(folder / Path(urlparse(url).path).name)
weights = torch.hub.load_state_dict_from_url(url, weights_only=True)  # 내려받지 않습니다.
# --8<-- [end:fix]

assert torch.equal(weights["weight"], torch.ones(4))

# --8<-- [start:where]
import ssl

paths = ssl.get_default_verify_paths()  # 파이썬이 인증서를 찾는 곳입니다.
print(paths.openssl_cafile_env)
#> SSL_CERT_FILE
# --8<-- [end:where]

assert paths.openssl_cafile_env == "SSL_CERT_FILE"
