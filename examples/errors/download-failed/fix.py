from pathlib import Path

import torch

torch.hub.set_dir("hub")
torch.save({"weight": torch.ones(4)}, "downloaded.pth")


# --8<-- [start:fix]
from urllib.parse import urlparse


def place(url, downloaded):
    """따로 받은 파일을 torch.hub가 찾는 곳으로 옮깁니다."""
    folder = Path(torch.hub.get_dir(), "checkpoints")
    folder.mkdir(parents=True, exist_ok=True)
    return Path(downloaded).rename(folder / Path(urlparse(url).path).name)


url = "https://example.com/models/net.pth"  # 오류 위의 Downloading: 줄에 있습니다.
print(place(url, "downloaded.pth").as_posix())
#> hub/checkpoints/net.pth
weights = torch.hub.load_state_dict_from_url(url, weights_only=True)  # 내려받지 않습니다.
# --8<-- [end:fix]

assert torch.equal(weights["weight"], torch.ones(4))
