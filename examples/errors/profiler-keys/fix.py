import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
for module in model.modules():  # thop이 한 것처럼 버퍼를 붙입니다.
    module.register_buffer("total_ops", torch.zeros(1, dtype=torch.float64))
    module.register_buffer("total_params", torch.zeros(1, dtype=torch.float64))
torch.save(model.state_dict(), "model.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
for key in list(state_dict):
    if key.rpartition(".")[2] in {"total_ops", "total_params"}:
        del state_dict[key]

restored = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
print(restored.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(restored[2].weight, model[2].weight)
