import torch
from torch import nn

trained = nn.Linear(4, 2)
torch.save(trained.state_dict(), "model.pt")

# --8<-- [start:fix]
model = nn.Linear(4, 2)
result = model.load_state_dict(torch.load("model.pt", weights_only=True))  # model에 담지 마세요.
print(result)
#> <All keys matched successfully>
model.eval()
# --8<-- [end:fix]

assert torch.equal(model.weight, trained.weight)
assert not result.missing_keys and not result.unexpected_keys
assert model.eval() is model  # eval()은 모델을 돌려줍니다.
