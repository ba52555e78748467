# --8<-- [start:setup]
import warnings

import torch
from torch import nn


class Average(nn.Module):
    def forward(self, x):
        total = torch.zeros(x.shape[1])
        for row in x:
            total = total + row
        return total / len(x)


model = Average()
# --8<-- [end:setup]
warnings.filterwarnings("ignore", "`torch.jit", FutureWarning)  # 2.14부터 보이는 사용 중단 예정 경고입니다.

# --8<-- [start:trace]
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    traced = torch.jit.trace(model, torch.ones(3, 4))
print(any(issubclass(item.category, torch.jit.TracerWarning) for item in caught))
#> True
message = ""
try:
    traced(torch.ones(5, 4))
except RuntimeError as error:
    message = str(error)
print(message.strip().splitlines()[-1])
#> RuntimeError: Expected 3 elements in a list but found 5
# --8<-- [end:trace]

# --8<-- [start:script]
scripted = torch.jit.script(model)  # 소스를 번역하므로 반복문이 남습니다.
x = torch.randn(5, 4)
print(torch.equal(scripted(x), model(x)))
#> True
# --8<-- [end:script]

# --8<-- [start:device]
print('torch.device("cpu")' in traced.code, 'torch.device("cpu")' in scripted.code)
#> True False
# --8<-- [end:device]
assert torch.equal(traced(torch.ones(3, 4)), model(torch.ones(3, 4)))
