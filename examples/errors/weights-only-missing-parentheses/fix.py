import torch
from torch import nn

model = nn.Linear(4, 2)
torch.save(model.state_dict, "old.pt")

# --8<-- [start:fix]
torch.save(model.state_dict(), "model.pt")  # 괄호를 붙여 부른 결과를 담습니다.

print(model.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
# --8<-- [end:fix]


# --8<-- [start:old]
from torch.serialization import safe_globals


def owner(module, name):
    return module  # getattr 대신 불립니다. 메소드를 꺼내지 않고 모델을 돌려줍니다.


with safe_globals([(owner, "builtins.getattr"), nn.Linear]):  # 모델에 든 클래스도 모두 허용합니다.
    restored = torch.load("old.pt", weights_only=True)
torch.save(restored.state_dict(), "model.pt")
# --8<-- [end:old]

assert torch.equal(torch.load("model.pt", weights_only=True)["weight"], model.weight)
