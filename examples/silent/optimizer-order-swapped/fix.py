import torch
from torch import nn


def build(names):
    model = nn.ModuleDict({name: nn.Linear(2, 1, bias=False) for name in names})
    return model, torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)


model, optimizer = build(["left", "right"])
(model["left"].weight.sum() * 10 + model["right"].weight.sum()).backward()
optimizer.step()

# --8<-- [start:fix]
checkpoint = {
    "model": model.state_dict(),
    "optimizer": optimizer.state_dict(),
    "order": [name for name, _ in model.named_parameters()],  # 순서를 함께 담습니다.
}

resumed, optimizer = build(["right", "left"])
resumed.load_state_dict(checkpoint["model"])
by_name = dict(resumed.named_parameters())
ordered = [by_name[name] for name in checkpoint["order"]]  # 파일의 순서로 만듭니다.
optimizer = torch.optim.SGD(ordered, lr=0.1, momentum=0.9)
optimizer.load_state_dict(checkpoint["optimizer"])
momentum = optimizer.state[resumed["left"].weight]["momentum_buffer"]
print("left의 모멘텀:", momentum[0, 0].item())
#> left의 모멘텀: 10.0
# --8<-- [end:fix]

assert momentum[0, 0] == 10
assert [name for name, _ in resumed.named_parameters()] != checkpoint["order"]

# --8<-- [start:check]
names = {id(p): name for name, p in resumed.named_parameters()}
held = [names[id(p)] for group in optimizer.param_groups for p in group["params"]]
assert held == checkpoint["order"]
# --8<-- [end:check]
