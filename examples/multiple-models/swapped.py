import torch
from torch import nn

first, second = nn.Linear(4, 2), nn.Linear(4, 2)

# --8<-- [start:wrong]
torch.save([first.state_dict(), second.state_dict()], "list.pt")  # 순서가 곧 이름입니다.

new_first, new_second = nn.Linear(4, 2), nn.Linear(4, 2)
states = torch.load("list.pt", weights_only=True)
for model, state in zip([new_second, new_first], states, strict=True):
    model.load_state_dict(state)  # 모양이 같으면 오류가 나지 않습니다.
print(torch.equal(new_first.weight, second.weight))
#> True
# --8<-- [end:wrong]

# --8<-- [start:right]
torch.save({"first": first.state_dict(), "second": second.state_dict()}, "named.pt")
named = torch.load("named.pt", weights_only=True)
new_first.load_state_dict(named["first"])
new_second.load_state_dict(named["second"])
print(torch.equal(new_first.weight, first.weight))
#> True
# --8<-- [end:right]
assert torch.equal(new_second.weight, second.weight)
