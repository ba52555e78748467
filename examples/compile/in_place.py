import torch
from torch import nn

# --8<-- [start:save]
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
model.compile(backend="eager")  # 돌려주는 값이 없고, 모델이 제자리에서 바뀝니다.
output = model(torch.ones(1, 4))
print(type(model).__name__, list(model.state_dict()))
#> Sequential ['0.weight', '0.bias', '2.weight', '2.bias']
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:save]

# --8<-- [start:load]
restored = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
restored.compile(backend="eager")  # 불러오기 전에 해도, 뒤에 해도 됩니다.
print(restored.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
# --8<-- [end:load]
assert torch.equal(restored(torch.ones(1, 4)), output)
