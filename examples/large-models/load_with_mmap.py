import torch
from load_large import load_large
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(1000, 64)
        self.norm = nn.BatchNorm1d(64)
        self.head = nn.Linear(64, 1000, bias=False)
        self.head.weight = self.embed.weight

    def forward(self, x):
        return self.head(self.norm(self.embed(x)))


torch.save(Net().state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
weights = torch.load("model.pt", map_location="cpu", mmap=True, weights_only=True)
model = load_large(Net, weights)  # 인자가 있으면 lambda: Net(config)를 주세요.
# --8<-- [end:load]

# --8<-- [start:check]
model.eval()
naive = Net().eval()
naive.load_state_dict(torch.load("model.pt", weights_only=True))
x = torch.arange(1000)
print(torch.equal(model(x), naive(x)), model.head.weight is model.embed.weight)
#> True True
# --8<-- [end:check]
assert model.state_dict().keys() == naive.state_dict().keys()
assert all(torch.equal(v, naive.state_dict()[k]) for k, v in model.state_dict().items())
assert [p.requires_grad for p in model.parameters()] == [True] * 3


# --8<-- [start:refuse]
class WithTables(Net):
    def __init__(self):
        super().__init__()
        self.register_buffer("table", torch.arange(10), persistent=False)
        self.scales = [torch.ones(3)]  # 리스트에 담은 텐서입니다.


try:
    load_large(WithTables, weights)
except RuntimeError as error:
    message = str(error)
print(message)
#> 파일에 값이 없어 meta 장치에 남은 텐서: table, scales.0
# --8<-- [end:refuse]


def refused(attribute):
    def build():
        model = Net()
        model.extra = attribute(model)
        return model

    try:
        return load_large(build, weights)
    except RuntimeError as error:
        return str(error).partition(": ")[2]


assert refused(lambda _: torch.ones(3)) == "extra"
assert refused(lambda _: {"a": (torch.ones(3),)}) == "extra.a.0"
assert refused(lambda model: model.head.weight * 2) == "extra"  # 한 번 계산해 둔 값입니다.
assert refused(lambda _: [nn.Linear(2, 1)]) == "extra.0.weight, extra.0.bias"
assert refused(lambda model: [model.head, model.embed.weight.device]).extra  # 값이 있습니다.
