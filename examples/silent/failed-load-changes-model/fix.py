import torch
from torch import nn

torch.manual_seed(0)
torch.save(nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1000)).state_dict(), "model.pt")
model = nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 3))
before = [p.detach().clone() for p in model.parameters()]


# --8<-- [start:fix]
def fits(model, state_dict):
    """모델을 바꾸지 않고, 키와 모양이 모두 맞는지만 봅니다."""
    own = {key: tensor.shape for key, tensor in model.state_dict().items()}
    return own == {key: tensor.shape for key, tensor in state_dict.items()}


state_dict = torch.load("model.pt", weights_only=True)
if fits(model, state_dict):
    model.load_state_dict(state_dict)
changed = [not torch.equal(p, old) for p, old in zip(model.parameters(), before, strict=True)]
print("불러왔나요:", fits(model, state_dict), "바뀐 텐서:", sum(changed))
#> 불러왔나요: False 바뀐 텐서: 0
# --8<-- [end:fix]

assert not any(changed)
assert fits(nn.Sequential(nn.Linear(4, 8), nn.Linear(8, 1000)), state_dict)

# --8<-- [start:check]
# 불러온 것은 모두 불러왔거나 하나도 불러오지 않았어야 합니다.
assert len(set(changed)) == 1
# --8<-- [end:check]
