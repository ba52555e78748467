import torch
from torch import nn


def build():
    return nn.Sequential(nn.Linear(1000, 1000), nn.Linear(1000, 1000))


saved = build()
torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:load]
with torch.device("meta"):
    model = build()
weights = torch.load("model.pt", map_location="cpu", mmap=True, weights_only=True)
model.load_state_dict(weights, assign=True)
del weights
model.to("cuda")  # 파일에서 GPU로 텐서를 하나씩 복사합니다.
# --8<-- [end:load]

# --8<-- [start:check]
print(all(parameter.is_cuda for parameter in model.parameters()))
#> True
# --8<-- [end:check]
assert torch.equal(model[0].weight.cpu(), saved[0].weight)
assert torch.equal(model[1].bias.cpu(), saved[1].bias)
