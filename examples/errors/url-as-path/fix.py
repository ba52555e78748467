from pathlib import Path

import torch

torch.save({"weight": torch.ones(2)}, "served.pt")
URL = Path("served.pt").resolve().as_uri()  # 인터넷 없이 실행하려고 file:// 주소를 씁니다.

# --8<-- [start:fix]
torch.hub.download_url_to_file(URL, "model.pt", progress=False)
state_dict = torch.load("model.pt", weights_only=True)
print(list(state_dict))
#> ['weight']
# --8<-- [end:fix]

assert torch.equal(state_dict["weight"], torch.ones(2))
