import torch
from torch import nn

kernel = torch.arange(8.0).reshape(4, 2)
torch.save({"weight": kernel, "bias": torch.zeros(2)}, "from_keras.pt")
model = nn.Linear(4, 2)

# --8<-- [start:fix]
state_dict = torch.load("from_keras.pt", map_location="cpu", weights_only=True)
state_dict["weight"] = state_dict["weight"].T  # reshape가 아니라 전치합니다.
model.load_state_dict(state_dict)

x = torch.ones(1, 4)
print(torch.equal(model(x), x @ kernel))  # 원래 모델과 출력을 비교합니다.
#> True
# --8<-- [end:fix]
wrong = nn.Linear(4, 2)
wrong.load_state_dict({"weight": kernel.reshape(2, 4), "bias": torch.zeros(2)})
assert not torch.allclose(wrong(x), x @ kernel)
