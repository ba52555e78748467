import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.blocks = nn.ModuleList([nn.Linear(2, 2, bias=False), nn.BatchNorm1d(2)])
        self.heads = nn.ModuleDict({"cat": nn.Linear(2, 1, bias=False)})
        self.scales = nn.ParameterList([torch.ones(2)])
        self.register_buffer("mean", torch.zeros(2))
        self.gain = nn.Parameter(torch.ones(2))  # 마지막에 만들었지만 맨 앞에 옵니다.


model = Net()

for key in model.state_dict():
    print(key)
    #> gain
    #> mean
    #> blocks.0.weight
    #> blocks.1.weight
    #> blocks.1.bias
    #> blocks.1.running_mean
    #> blocks.1.running_var
    #> blocks.1.num_batches_tracked
    #> heads.cat.weight
    #> scales.0
# --8<-- [end:setup]

# --8<-- [start:check]
state_dict = model.state_dict()
print(type(state_dict).__name__)
#> OrderedDict
print(state_dict._metadata["blocks.1"])  # BatchNorm의 버전입니다.
#> {'version': 2}

# 하위 모듈만 꺼내면서 키 앞에 이름을 붙입니다.
print(list(model.heads.state_dict(prefix="heads.")))
#> ['heads.cat.weight']
print(type(model.state_dict()["gain"]).__name__)
#> Tensor
print(type(model.state_dict(keep_vars=True)["gain"]).__name__)
#> Parameter

shuffled = dict(reversed(model.state_dict().items()))
print(Net().load_state_dict(shuffled))
#> <All keys matched successfully>
# --8<-- [end:check]
assert model.state_dict(keep_vars=True)["gain"] is model.gain
assert model.state_dict()["gain"].requires_grad is False
other = Net()
with torch.no_grad():
    model.gain.fill_(7)
other.load_state_dict(dict(reversed(model.state_dict().items())))
assert torch.equal(other.gain, model.gain)
