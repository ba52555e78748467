import torch
from torch import nn

trained = nn.Linear(4, 2)
torch.save(trained.state_dict(), "model.pt")


# --8<-- [start:fix]
def build_model(name, path):
    if name == "small":
        model = nn.Linear(4, 2)
    else:
        raise ValueError(f"모르는 모델입니다: {name!r}")  # None을 돌려주지 않고 멈춥니다.
    model.load_state_dict(torch.load(path, map_location="cpu", weights_only=True))
    return model


model = build_model("small", "model.pt")
model.eval()  # 돌려받은 값을 model에 담지 않아도 됩니다.
# --8<-- [end:fix]

assert torch.equal(model.weight, trained.weight)
try:
    build_model("smal", "model.pt")
    raise AssertionError
except ValueError as error:
    assert "smal" in str(error)
