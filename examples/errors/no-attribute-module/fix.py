import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)


# --8<-- [start:fix]
from torch.nn.parallel import DataParallel, DistributedDataParallel


def unwrap(model):
    """감싼 모델이면 안의 원래 모델을, 아니면 그대로 돌려줍니다."""
    while isinstance(model, DataParallel | DistributedDataParallel):
        model = model.module
    return model


for model in (Net(), nn.DataParallel(Net())):
    torch.save(unwrap(model).state_dict(), "model.pt")
    print(list(torch.load("model.pt", weights_only=True)))
    #> ['fc.weight', 'fc.bias']
    #> ['fc.weight', 'fc.bias']
# --8<-- [end:fix]

named = nn.ModuleDict({"module": nn.Linear(2, 2)})  # 진짜 이름이 module인 모델입니다.
assert unwrap(named) is named
