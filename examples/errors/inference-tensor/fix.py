import torch
from torch import nn

saved = nn.Linear(4, 2)
torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:fix]
model = nn.Linear(4, 2)  # 만들고 불러오는 일은 밖에서 합니다.
model.load_state_dict(torch.load("model.pt", map_location="cpu", weights_only=True))

with torch.inference_mode():  # 추론만 안에서 합니다.
    output = model(torch.ones(1, 4))
print(model.weight.is_inference(), output.is_inference())
#> False True
# --8<-- [end:fix]
assert torch.equal(model.weight, saved.weight)

with torch.inference_mode():
    model = nn.Linear(4, 2)
# --8<-- [start:clone]
for module in model.modules():  # 이미 만든 모델은 보통의 텐서로 바꿉니다.
    for name, parameter in list(module.named_parameters(recurse=False)):
        setattr(module, name, nn.Parameter(parameter.detach().clone()))
    for name, buffer in list(module.named_buffers(recurse=False)):
        setattr(module, name, buffer.clone())
model.load_state_dict(torch.load("model.pt", map_location="cpu", weights_only=True))
# --8<-- [end:clone]
assert torch.equal(model.weight, saved.weight) and not model.weight.is_inference()
model(torch.ones(1, 4)).sum().backward()
assert model.weight.grad is not None

# --8<-- [start:silent]
with torch.inference_mode():
    alone = nn.Linear(4, 2)
alone(torch.ones(1, 4)).sum().backward()  # 오류가 나지 않습니다.
print(alone.weight.requires_grad, alone.weight.grad, alone.bias.grad.tolist())
#> True None [1.0, 1.0]
# --8<-- [end:silent]
assert alone.weight.grad is None and alone.weight.is_leaf
torch.save(alone.state_dict(), "inference.pt")
assert not torch.load("inference.pt", weights_only=True)["weight"].is_inference()
