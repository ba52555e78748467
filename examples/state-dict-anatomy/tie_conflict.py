import torch
from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.input = nn.Embedding(8, 4)
        self.output = nn.Linear(4, 8, bias=False)
        self.output.weight = self.input.weight


# --8<-- [start:conflict]
zeros, ones = torch.zeros(8, 4), torch.ones(8, 4)
for state_dict in (
    {"input.weight": zeros, "output.weight": ones},
    {"output.weight": ones, "input.weight": zeros},
):
    model = Tied()
    print(model.load_state_dict(state_dict), model.input.weight.mean().item())
    #> <All keys matched successfully> 1.0
    #> <All keys matched successfully> 1.0

model.load_state_dict({"input.weight": zeros, "output.weight": ones}, assign=True)
print(model.input.weight.mean().item(), model.output.weight.mean().item())
#> 0.0 1.0
model.output.weight = model.input.weight  # 불러온 다음에 다시 묶습니다.
print(model.input.weight is model.output.weight, len(list(model.parameters())))
#> True 1
# --8<-- [end:conflict]
assert torch.equal(model.output.weight, zeros)
