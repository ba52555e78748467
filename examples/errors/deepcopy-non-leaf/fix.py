import torch
from torch import nn


# --8<-- [start:fix]
import copy


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)

    def forward(self, x):
        features = self.output(x)
        self.features = features.detach()  # 계산 그래프에서 떼어 담습니다.
        return features


model = Net()
model(torch.ones(1, 4))
best = copy.deepcopy(model)
# --8<-- [end:fix]

assert torch.equal(best.output.weight, model.output.weight)
assert best.output.weight is not model.output.weight

model.features = model.output(torch.ones(1, 4))  # 남의 코드라 고칠 수 없을 때

# --8<-- [start:state]
best = Net()  # 새로 만들어 가중치만 옮깁니다.
best.load_state_dict(model.state_dict())
# --8<-- [end:state]

assert torch.equal(best.output.weight, model.output.weight)

# --8<-- [start:norm]
import copy
from torch.nn.utils import prune
from torch.nn.utils.parametrizations import weight_norm

normed = copy.deepcopy(weight_norm(nn.Linear(4, 2)))  # parametrizations의 weight_norm

pruned = prune.l1_unstructured(nn.Linear(4, 4), "weight", amount=0.5)
prune.remove(pruned, "weight")  # 잘라 낸 값으로 굳힌 다음 복사합니다.
pruned = copy.deepcopy(pruned)
# --8<-- [end:norm]

assert normed.weight.shape == (2, 4)
assert (pruned.weight == 0).sum() == 8
