import torch
from torch import nn

model = nn.Linear(4, 2)
torch.save(model.state_dict(), "model.pt")
torch.save({"epoch": 3, "model": model.state_dict()}, "checkpoint.pt")

# --8<-- [start:fix]
NAMES = ("model_state_dict", "state_dict", "model")


def weights_of(loaded):
    """체크포인트면 그 안의 가중치를, 가중치만 있는 파일이면 그것을 그대로 돌려줍니다."""
    found = [name for name in NAMES if isinstance(loaded.get(name), dict)]
    if found:
        return loaded[found[0]]
    if all(torch.is_tensor(value) for value in loaded.values()):
        return loaded
    raise KeyError(f"가중치를 찾지 못했습니다. 들어 있는 것: {list(loaded)}")


for path in ("model.pt", "checkpoint.pt"):
    loaded = torch.load(path, map_location="cpu", weights_only=True)
    print(list(loaded), model.load_state_dict(weights_of(loaded)))
    #> ['weight', 'bias'] <All keys matched successfully>
    #> ['epoch', 'model'] <All keys matched successfully>
# --8<-- [end:fix]

try:
    weights_of({"epoch": 3, "net": model.state_dict()})
    raise AssertionError
except KeyError as error:
    assert "net" in str(error)
