import torch
from torch import nn

# --8<-- [start:setup]
saved = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 1000))  # 클래스 1000개
torch.save(saved.state_dict(), "model.pt")
state_dict = torch.load("model.pt", weights_only=True)

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 3))  # 클래스 3개
# --8<-- [end:setup]

# --8<-- [start:reproduce]
try:
    model.load_state_dict(state_dict, strict=False)  # 이름이 같으면 건너뛰지 않습니다.
except RuntimeError as error:
    message = str(error)
print(message.splitlines()[1].split(":")[0].strip())
#> size mismatch for 2.weight
# --8<-- [end:reproduce]

# --8<-- [start:fix]
own = model.state_dict()
same_shape = {k: v for k, v in state_dict.items() if k in own and v.shape == own[k].shape}
result = model.load_state_dict(same_shape, strict=False)
print(result.missing_keys)
#> ['2.weight', '2.bias']
assert set(result.missing_keys) == {"2.weight", "2.bias"}  # 새로 학습할 계층뿐입니다.
# --8<-- [end:fix]
assert torch.equal(model[0].weight, saved[0].weight)
