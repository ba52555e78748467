import torch
from torch import nn

torch.save(nn.Linear(2, 1).state_dict(), "model.pt")


# --8<-- [start:setup]
def trains(model, optimizer):
    before = model.weight.detach().clone()
    model(torch.ones(1, 2)).sum().backward()
    optimizer.step()
    return not torch.equal(model.weight, before)
# --8<-- [end:setup]


# --8<-- [start:wrong]
model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model.load_state_dict(torch.load("model.pt", weights_only=True), assign=True)
print(trains(model, optimizer))
#> False
# --8<-- [end:wrong]
assert optimizer.param_groups[0]["params"][0] is not model.weight

# --8<-- [start:right]
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)  # 불러온 다음에 만듭니다.
print(trains(model, optimizer))
#> True
# --8<-- [end:right]
assert optimizer.param_groups[0]["params"][0] is model.weight

# --8<-- [start:swap]
torch.__future__.set_swap_module_params_on_conversion(True)
model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model.load_state_dict(torch.load("model.pt", weights_only=True), assign=True)
print(trains(model, optimizer))
#> True
# --8<-- [end:swap]
torch.__future__.set_swap_module_params_on_conversion(False)
assert optimizer.param_groups[0]["params"][0] is model.weight
