import torch
from torch import nn

torch.manual_seed(0)


# --8<-- [start:setup]
def build(classes):
    return nn.ModuleDict({"backbone": nn.Linear(4, 8), "head": nn.Linear(8, classes)})
# --8<-- [end:setup]


pretrained = build(1000)
torch.save(pretrained.state_dict(), "pretrained.pt")
state_dict = torch.load("pretrained.pt", map_location="cpu", weights_only=True)

# --8<-- [start:load]
model = build(classes=1000)  # 파일과 똑같은 구조로 만듭니다.
print(model.load_state_dict(state_dict))  # 모두 맞는지 여기서 확인됩니다.
#> <All keys matched successfully>
model["head"] = nn.Linear(8, 3)  # 그다음에 헤드를 바꿉니다.
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)  # 옵티마이저는 마지막입니다.
# --8<-- [end:load]

# --8<-- [start:wrong]
late = build(classes=1000)
late_optimizer = torch.optim.SGD(late.parameters(), lr=0.1)  # 옛 헤드를 기억합니다.
late["head"] = nn.Linear(8, 3)
# --8<-- [end:wrong]


# --8<-- [start:check]
def head_moves(model, optimizer):
    before = model["head"].weight.detach().clone()
    model["head"](model["backbone"](torch.ones(2, 4))).pow(2).sum().backward()
    optimizer.step()
    return not torch.equal(model["head"].weight, before)


print(head_moves(model, optimizer), head_moves(late, late_optimizer))
#> True False
# --8<-- [end:check]
fresh = build(1000)
fresh.load_state_dict(state_dict)
fresh["head"] = nn.Linear(8, 3)
other = build(3)
other.load_state_dict({k: v for k, v in state_dict.items() if "head" not in k}, strict=False)
assert torch.equal(fresh["backbone"].weight, other["backbone"].weight)
assert fresh.state_dict().keys() == other.state_dict().keys()
