import torch
from torch import nn


def build():
    return nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))


model = build()
torch.save(model, "old.pt")

# --8<-- [start:fix]
torch.save(model.state_dict(), "model.pt")

restored = build()  # 저장할 때와 같은 계층을 다시 만듭니다.
restored.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:fix]

x = torch.randn(3, 4)
assert torch.equal(restored(x), model(x))


# --8<-- [start:old]
from pkgutil import resolve_name
from torch.serialization import get_unsafe_globals_in_checkpoint, safe_globals


def stock_layers(path):
    """파일에 적힌 이름 가운데 torch.nn의 계층인 것만 클래스로 돌려줍니다."""
    names = get_unsafe_globals_in_checkpoint(path)
    found = [resolve_name(name) for name in names if name.startswith("torch.nn.modules.")]
    return [c for c in found if isinstance(c, type) and issubclass(c, nn.Module)]


print(sorted(c.__name__ for c in stock_layers("old.pt")))
#> ['Linear', 'ReLU', 'Sequential']
with safe_globals(stock_layers("old.pt")):  # 그 밖의 이름이 있으면 여전히 거절합니다.
    old = torch.load("old.pt", weights_only=True)
torch.save(old.state_dict(), "model.pt")
# --8<-- [end:old]

assert torch.equal(old(x), model(x))
assert torch.equal(torch.load("model.pt", weights_only=True)["0.weight"], model[0].weight)
