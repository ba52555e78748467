import torch
from torch import nn

trained = nn.Linear(4, 2)
torch.save(dict(enumerate(t.detach() for t in trained.parameters())), "model.pt")
model = nn.Linear(4, 2)

# --8<-- [start:fix]
numbered = torch.load("model.pt", map_location="cpu", weights_only=True)
print(list(numbered), [tuple(tensor.shape) for tensor in numbered.values()])
#> [0, 1] [(2, 4), (2,)]

names = [name for name, _ in model.named_parameters()]
state_dict = {names[number]: tensor for number, tensor in numbered.items()}
result = model.load_state_dict(state_dict, strict=False)
assert not result.unexpected_keys
print(result.missing_keys)  # 버퍼는 parameters()에 없으므로 여기에 남습니다.
#> []
# --8<-- [end:fix]

assert torch.equal(model.weight, trained.weight)
assert torch.equal(model.bias, trained.bias)
