from pathlib import Path

import torch

# --8<-- [start:trap]
torch.save({"weight": torch.ones(2)}, "model.pt")
with open("model.pt", "wb"):  # 여는 순간 파일이 비워집니다.
    pass
print(Path("model.pt").stat().st_size)
#> 0
# --8<-- [end:trap]

# --8<-- [start:fix]
torch.save({"weight": torch.ones(2)}, "model.pt")  # 저장은 경로로,
state_dict = torch.load("model.pt", weights_only=True)  # 불러오기도 경로로 합니다.
print(list(state_dict))
#> ['weight']
# --8<-- [end:fix]

assert torch.equal(state_dict["weight"], torch.ones(2))
