import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)


model = nn.DataParallel(Net())


# --8<-- [start:fix]
from torch.nn.parallel import DataParallel, DistributedDataParallel


def unwrap(model):
    """감싼 모델이면 안의 원래 모델을, 아니면 그대로 돌려줍니다."""
    while isinstance(model, DataParallel | DistributedDataParallel):
        model = model.module
    return model


print(unwrap(model).fc.out_features)
#> 2
torch.save(unwrap(model).state_dict(), "model.pt")  # 키에 module.이 붙지 않습니다.
# --8<-- [end:fix]

assert list(torch.load("model.pt", weights_only=True)) == ["fc.weight", "fc.bias"]
assert unwrap(model.module) is model.module
assert torch.compile(model.module).fc is model.module.fc  # torch.compile은 속성을 넘겨 줍니다.
