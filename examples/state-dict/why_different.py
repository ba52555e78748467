import torch
from torch import nn

torch.manual_seed(0)


def build():
    return nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 2))


trained = build().eval()
torch.save(trained.state_dict(), "model.pt")
x = torch.randn(16, 4)
expected = trained(x)


# --8<-- [start:function]
def changed(model, path):
    """모델의 값이 파일과 다른 키입니다. 비어 있으면 불러온 그대로입니다."""
    saved = torch.load(path, map_location="cpu", weights_only=True)
    now = {key: value.cpu() for key, value in model.state_dict().items()}
    both = now.keys() & saved.keys()
    different = {key for key in both if not torch.equal(now[key], saved[key])}
    return sorted(now.keys() ^ saved.keys() | different)
# --8<-- [end:function]


# --8<-- [start:check]
model = build()
model.load_state_dict(torch.load("model.pt", weights_only=True))
print(changed(model, "model.pt"))
#> []
model(x)  # eval()을 잊고 한 번 실행했습니다.
model.eval()  # 이제 호출해도 늦었습니다.
print(torch.equal(model(x), expected), changed(model, "model.pt"))
#> False ['1.num_batches_tracked', '1.running_mean', '1.running_var']

model.load_state_dict(torch.load("model.pt", weights_only=True))
model.eval()
print(torch.equal(model(x), expected))
#> True
# --8<-- [end:check]
assert torch.equal(model(x), expected) and changed(model, "model.pt") == []
assert changed(nn.Linear(4, 8), "model.pt")[0] == "0.bias"


class Scaled(nn.Module):  # 등록되지 않은 텐서 속성은 파일에도 state_dict()에도 없습니다.
    def __init__(self, mean):
        super().__init__()
        self.linear, self.mean = nn.Linear(4, 1), mean

    def forward(self, x):
        return self.linear(x - self.mean)


saved, model = Scaled(torch.ones(4)), Scaled(torch.zeros(4))
torch.save(saved.state_dict(), "scaled.pt")
model.load_state_dict(torch.load("scaled.pt", weights_only=True))
assert changed(model, "scaled.pt") == [] and not torch.equal(model(x), saved(x))
