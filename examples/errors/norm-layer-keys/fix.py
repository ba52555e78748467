import torch
from torch import nn


def build(norm):
    layers = {"conv": nn.Conv2d(3, 4, 3), "norm": norm, "head": nn.Linear(4, 2)}
    return nn.ModuleDict(layers)


trained = build(nn.BatchNorm2d(4))
trained["norm"](torch.randn(8, 4, 5, 5))  # 통계가 쌓입니다.
torch.save(trained.state_dict(), "model.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
has_stats = any(key.endswith("running_mean") for key in state_dict)
print("파일의 정규화 계층:", "BatchNorm" if has_stats else "통계가 없는 계층")
#> 파일의 정규화 계층: BatchNorm

model = build(nn.BatchNorm2d(4))  # 파일과 같은 계층으로 만듭니다.
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model["norm"].running_var, trained["norm"].running_var)

wrong = build(nn.GroupNorm(2, 4))  # 통계를 버리고 넣으면 출력이 다릅니다.
result = wrong.load_state_dict(state_dict, strict=False)
x = torch.randn(2, 4, 5, 5)
assert not result.missing_keys and len(result.unexpected_keys) == 3
assert not torch.allclose(wrong.eval()["norm"](x), model.eval()["norm"](x), atol=1e-2)
