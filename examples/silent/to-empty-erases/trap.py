import torch
from torch import nn

torch.save(nn.Linear(4, 1).state_dict(), "model.pt")
# 새 메모리에는 아무 값이나 들어 있습니다. 이 설정은 그 값을 NaN으로 채워 보이게 합니다.
torch.use_deterministic_algorithms(True)

# --8<-- [start:trap]
with torch.device("meta"):
    model = nn.Linear(4, 1)
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model.load_state_dict(state_dict, assign=True)
model.to_empty(device="cpu")  # 장치로 옮긴다고 생각했습니다.

print("파일의 값인가요:", torch.equal(model.weight, state_dict["weight"]))
#> 파일의 값인가요: False
# --8<-- [end:trap]

assert model.weight.isnan().all()
