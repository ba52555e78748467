import torch
from torch import nn


def build(width):
    first, second, last = nn.Linear(4, width), nn.Linear(width, width), nn.Linear(width, 2)
    return nn.Sequential(first, nn.ReLU(), second, nn.ReLU(), last)


saved = build(width=16)
torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
width, inputs = state_dict["0.weight"].shape  # nn.Linear의 weight는 (출력, 입력)입니다.
print("파일의 너비:", width)
#> 파일의 너비: 16

model = build(width)
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]
assert torch.equal(model[4].weight, saved[4].weight)

# --8<-- [start:save]
config = {"width": 16}
torch.save({"config": config, "model": build(**config).state_dict()}, "with_config.pt")

checkpoint = torch.load("with_config.pt", map_location="cpu", weights_only=True)
model = build(**checkpoint["config"])
model.load_state_dict(checkpoint["model"])
# --8<-- [end:save]
assert torch.equal(model[0].weight, checkpoint["model"]["0.weight"])
