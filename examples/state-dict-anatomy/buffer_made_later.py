import torch
from torch import nn


# --8<-- [start:reproduce]
class Normalizer(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("mean", None)

    def fit(self, x):
        self.mean = x.mean(0)


saved = Normalizer()
print(list(saved.state_dict()))
#> []
saved.fit(torch.ones(5, 3))
print(list(saved.state_dict()))
#> ['mean']

model = Normalizer()
try:
    model.load_state_dict(saved.state_dict())
except RuntimeError as error:
    message = str(error).splitlines()[1].strip()
print(message)
#> Unexpected key(s) in state_dict: "mean".

model.mean = torch.empty(3)  # 처음부터 모양이 있는 텐서로 등록해도 됩니다.
print(model.load_state_dict(saved.state_dict()))
#> <All keys matched successfully>
# --8<-- [end:reproduce]
assert torch.equal(model.mean, saved.mean)
