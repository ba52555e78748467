import torch
from torch import nn

torch.manual_seed(0)


# --8<-- [start:trap]
def init_weights(module):
    if isinstance(module, nn.Linear):
        nn.init.xavier_uniform_(module.weight)


model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
torch.save(model.state_dict(), "model.pt")

state_dict = torch.load("model.pt", weights_only=True)
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
model.apply(init_weights)  # 학습을 준비하는 함수 안에 이 줄이 있었습니다.
print("파일의 값인가요:", torch.equal(model[0].weight, state_dict["0.weight"]))
#> 파일의 값인가요: False
# --8<-- [end:trap]

assert not torch.equal(model[2].weight, state_dict["2.weight"])
