import torch
from torch import nn


# --8<-- [start:fix]
class Normalize(nn.Module):
    def __init__(self, mean):
        super().__init__()
        self.register_buffer("mean", torch.tensor(mean))  # 대입하는 줄을 지웁니다.

    def forward(self, x):
        return x - self.mean  # 쓰는 방법은 같습니다.


model = Normalize([0.5, 0.5, 0.5])
print(list(model.state_dict()))
#> ['mean']
# --8<-- [end:fix]

assert torch.equal(model(torch.ones(3)), torch.full((3,), 0.5))


class Plain(nn.Module):
    def __init__(self):
        super().__init__()
        self.mean = torch.zeros(3)


assert not Plain().state_dict()  # 대입만 하면 저장되지 않습니다.
