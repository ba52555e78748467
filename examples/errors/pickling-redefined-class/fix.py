import torch
from torch import nn


class Net(nn.Linear):
    pass


model = Net(4, 2)


class Net(nn.Linear):
    pass


# --8<-- [start:fix]
torch.save(model.state_dict(), "model.pt")  # 클래스의 이름을 적지 않으므로 저장됩니다.

renewed = Net(4, 2)  # 지금의 클래스로 다시 만듭니다. 학습한 값은 그대로 옮겨집니다.
print(renewed.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
# --8<-- [end:fix]

# --8<-- [start:check]
print(type(model) is Net, type(renewed) is Net)
#> False True
# --8<-- [end:check]

assert torch.equal(renewed.weight, model.weight)
torch.save(renewed, "model_full.pt")
