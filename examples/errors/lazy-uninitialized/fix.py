import torch
from torch import nn

# --8<-- [start:fix]
model = nn.Sequential(nn.LazyLinear(8), nn.ReLU(), nn.LazyLinear(2))
with torch.no_grad():
    model(torch.zeros(1, 4))  # 한 번 실행하면 모양이 정해집니다.
print(sum(parameter.numel() for parameter in model.parameters()))
#> 58
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:fix]

fresh = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
fresh.load_state_dict(torch.load("model.pt", map_location="cpu", weights_only=True))
assert torch.equal(fresh[2].weight, model[2].weight)

# --8<-- [start:load]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
lazy = nn.Sequential(nn.LazyLinear(8), nn.ReLU(), nn.LazyLinear(2))
lazy.load_state_dict(state_dict)  # 모양이 정해진 파일이면 실행하지 않은 모델에도 들어갑니다.
# --8<-- [end:load]
assert torch.equal(lazy[0].weight, model[0].weight)
