import torch
from torch import nn

old = nn.ModuleDict({"embedding": nn.Embedding(5, 4), "head": nn.Linear(4, 2)})
first = torch.optim.Adam(old.parameters())
old["head"](old["embedding"](torch.arange(3))).sum().backward()
first.step()
torch.save(first.state_dict(), "optimizer.pt")

model = nn.ModuleDict({"embedding": nn.Embedding(6, 4), "head": nn.Linear(4, 2)})  # 하나 늘렸습니다.
optimizer = torch.optim.Adam(model.parameters())
optimizer.load_state_dict(torch.load("optimizer.pt", weights_only=True))  # 통과합니다.
model["head"](model["embedding"](torch.arange(3))).sum().backward()
try:
    optimizer.step()
    raise AssertionError
except RuntimeError as error:
    assert "The size of tensor a (5) must match the size of tensor b (6)" in str(error)

# --8<-- [start:fix]
names = {parameter: name for name, parameter in model.named_parameters()}
wrong = [
    parameter
    for parameter, state in optimizer.state.items()
    if any(v.dim() and v.shape != parameter.shape for v in state.values() if torch.is_tensor(v))
]
for parameter in wrong:
    shape = optimizer.state[parameter]["exp_avg"].shape
    print(names[parameter], "상태:", list(shape), "지금:", list(parameter.shape))
    #> embedding.weight 상태: [5, 4] 지금: [6, 4]
# --8<-- [end:fix]

# --8<-- [start:drop]
for parameter in wrong:
    del optimizer.state[parameter]
optimizer.step()
# --8<-- [end:drop]

assert [names[p] for p in wrong] == ["embedding.weight"]
assert optimizer.state[model["embedding"].weight]["exp_avg"].shape == (6, 4)
assert optimizer.state[model["head"].weight]["step"] > 1
