import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, initial):
        super().__init__()
        self.scale = nn.Parameter(torch.tensor(initial))


torch.save(Scale(3.0).state_dict(), "model.pt")
model = Scale([1.0])

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
own = model.state_dict()
for key, value in state_dict.items():
    if key in own and value.numel() == own[key].numel() == 1:  # 값이 하나뿐일 때만
        state_dict[key] = value.reshape(own[key].shape)
print(model.load_state_dict(state_dict), model.scale.tolist())
#> <All keys matched successfully> [3.0]
# --8<-- [end:fix]
assert model.scale.shape == (1,)

# --8<-- [start:reverse]
torch.save(Scale([3.0]).state_dict(), "vector.pt")
model = Scale(1.0)  # 파일이 [1], 모델이 [ ]이면 그대로 들어갑니다.
print(model.load_state_dict(torch.load("vector.pt", map_location="cpu", weights_only=True)))
#> <All keys matched successfully>
# --8<-- [end:reverse]
assert model.scale.item() == 3.0
