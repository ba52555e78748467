import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 2)


trained = Net()
torch.save(trained.state_dict(), "model.pt")

# --8<-- [start:fix]
model = Net()  # 괄호를 붙여 인스턴스를 만듭니다.
print(model.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model.fc.weight, trained.fc.weight)
