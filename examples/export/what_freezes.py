# /// script
# dependencies = ["torch>=2.9"]
# ///
import random

import torch
from torch import nn

random.seed(0)
torch.manual_seed(0)


# --8<-- [start:setup]
class Noisy(nn.Module):
    def __init__(self):
        super().__init__()
        self.drop = nn.Dropout(0.5)

    def forward(self, x, times):
        x = x + random.random()  # 파이썬의 난수입니다.
        return self.drop(x) * times  # times는 파이썬의 정수입니다.


x = torch.ones(4, 100)
trained = torch.export.export(Noisy().train(), (x, 2)).module()
frozen = torch.export.export(Noisy().eval(), (x, 2)).module()
# --8<-- [end:setup]

# --8<-- [start:mode]
print(torch.equal(trained(x, 2), trained(x, 2)))  # Dropout이 켜진 채 굳었습니다.
#> False
message = ""
try:
    trained.eval()
except NotImplementedError as error:
    message = str(error)
print(message)
#> Calling eval() is not supported yet.
# --8<-- [end:mode]

# --8<-- [start:values]
print(torch.equal(frozen(x, 2), frozen(x, 2)))  # 파이썬의 난수도 한 값으로 굳었습니다.
#> True
try:
    frozen(x, 3)
except AssertionError as error:
    message = str(error)
print(message)
#> Guard failed: times == 2
# --8<-- [end:values]
eager = Noisy().eval()
assert not torch.equal(eager(x, 2), eager(x, 2)) and message.startswith("Guard failed: times")
