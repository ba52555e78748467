from pathlib import Path

import torch

# --8<-- [start:fix]
folder = Path("model")
folder.mkdir(exist_ok=True)
torch.save({"weight": torch.ones(2)}, folder / "model.pt")  # 파일 이름까지 적습니다.
print(sorted(path.name for path in folder.iterdir()))
#> ['model.pt']
# --8<-- [end:fix]

assert torch.equal(torch.load("model/model.pt", weights_only=True)["weight"], torch.ones(2))
