import torch
from torch import nn

saved = nn.Linear(4, 2)
torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:fix]
device = "cuda" if torch.cuda.is_available() else "cpu"
with torch.device("meta"):
    model = nn.Linear(4, 2)
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model.load_state_dict(state_dict, assign=True)  # 값을 먼저 채우고
model.to(device)  # 그다음 옮깁니다.
print(model.weight.is_meta)
#> False
# --8<-- [end:fix]
assert torch.equal(model.weight.cpu(), saved.weight)

# --8<-- [start:find]
with torch.device("meta"):
    model = nn.Sequential(nn.Linear(4, 2), nn.Linear(2, 1))
model[0].load_state_dict(state_dict, assign=True)
tensors = [*model.named_parameters(), *model.named_buffers()]
print("값이 없는 것:", [name for name, tensor in tensors if tensor.is_meta])
#> 값이 없는 것: ['1.weight', '1.bias']
# --8<-- [end:find]
assert not model[0].weight.is_meta
