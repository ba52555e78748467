import torch
from torch import nn


# --8<-- [start:setup]
class Normalizer(nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.Parameter(torch.ones(3))  # 매개변수
        self.register_buffer("mean", torch.zeros(3))  # 버퍼
        self.register_buffer("cache", torch.zeros(3), persistent=False)  # 저장하지 않을 버퍼
        self.history = torch.zeros(3)  # 모듈이 모르는 텐서
        self.layers = [nn.Linear(3, 3)]  # 모듈이 모르는 계층


model = nn.Sequential(Normalizer(), nn.BatchNorm1d(3))
# --8<-- [end:setup]

# --8<-- [start:check]
for key, tensor in model.state_dict().items():
    print(key, tuple(tensor.shape))
    #> 0.scale (3,)
    #> 0.mean (3,)
    #> 1.weight (3,)
    #> 1.bias (3,)
    #> 1.running_mean (3,)
    #> 1.running_var (3,)
    #> 1.num_batches_tracked ()
# --8<-- [end:check]

parameters = {name for name, _ in model.named_parameters()}
assert model.state_dict().keys() - parameters == {
    "0.mean",
    "1.running_mean",
    "1.running_var",
    "1.num_batches_tracked",
}
assert not any("cache" in k or "history" in k or "layers" in k for k in model.state_dict())
