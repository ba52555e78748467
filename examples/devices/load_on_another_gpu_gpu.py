from unittest.mock import patch

import torch
from torch import nn

model = nn.Linear(4, 2).to("cuda:0")
# --8<-- [start:save]
with patch("torch.serialization.location_tag", return_value="cuda:1"):
    torch.save(model.state_dict(), "model.pt")  # 둘째 GPU에서 저장한 파일을 흉내 냅니다.
# --8<-- [end:save]

# --8<-- [start:load]
state_dict = torch.load("model.pt", map_location={"cuda:1": "cuda:0"}, weights_only=True)
print(state_dict["weight"].device)
#> cuda:0
# --8<-- [end:load]
assert torch.equal(state_dict["weight"], model.weight)

# --8<-- [start:string]
state_dict = torch.load("model.pt", map_location="cuda:0", weights_only=True)
print(state_dict["weight"].device)
#> cuda:0
# --8<-- [end:string]
assert torch.equal(state_dict["bias"], model.bias)
