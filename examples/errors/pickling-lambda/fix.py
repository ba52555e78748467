import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)
        self.activation = lambda x: x.relu()


# --8<-- [start:fix]
model = Net()
torch.save(model.state_dict(), "model.pt")  # lambda는 state_dict에 들어가지 않습니다.

restored = Net()  # lambda는 코드에서 다시 만들어집니다.
print(restored.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(restored.output.weight, model.output.weight)


# --8<-- [start:module]
class Whole(nn.Module):  # 모델 전체를 저장해야 한다면 lambda를 없앱니다.
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)
        self.activation = nn.ReLU()


torch.save(Whole(), "model_full.pt")
# --8<-- [end:module]

with torch.serialization.safe_globals([Whole, nn.Linear, nn.ReLU]):
    assert isinstance(torch.load("model_full.pt", weights_only=True), Whole)
