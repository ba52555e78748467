import torch
from torch import nn


def init_weights(module):
    if isinstance(module, nn.Linear):
        nn.init.xavier_uniform_(module.weight)


model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
torch.save(model.state_dict(), "model.pt")

# --8<-- [start:fix]
model.apply(init_weights)  # 초기화는 먼저 하고
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model.load_state_dict(state_dict)  # 불러오기는 마지막에 합니다.
print("파일의 값인가요:", torch.equal(model[0].weight, state_dict["0.weight"]))
#> 파일의 값인가요: True
# --8<-- [end:fix]

assert torch.equal(model[2].weight, state_dict["2.weight"])

# --8<-- [start:check]
# 학습을 시작하기 바로 앞에 둡니다.
assert all(torch.equal(t.cpu(), state_dict[k]) for k, t in model.state_dict().items())
# --8<-- [end:check]
