from pathlib import Path

import torch

# --8<-- [start:fix]
path = Path("runs/today/model.pt")
path.parent.mkdir(parents=True, exist_ok=True)  # 이미 있으면 그대로 둡니다.
torch.save({"weight": torch.ones(2)}, path)
print(path.is_file())
#> True
# --8<-- [end:fix]

# --8<-- [start:korean]
try:
    torch.save({"weight": torch.ones(2)}, "결과/model.pt")  # 만들지 않은 디렉터리입니다.
except FileNotFoundError as error:
    message = str(error)
print(message)
#> [Errno 2] No such file or directory: '결과/model.pt'
# --8<-- [end:korean]

assert torch.equal(torch.load(path, weights_only=True)["weight"], torch.ones(2))
