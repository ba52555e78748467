import torch
from torch import nn

make_tag = torch.serialization.location_tag
torch.serialization.location_tag = lambda storage: "cuda:0"  # GPU에서 저장한 파일을 흉내 냅니다.
torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
torch.serialization.location_tag = make_tag

model = nn.Linear(4, 2)
# --8<-- [start:load]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
# --8<-- [end:load]
model.load_state_dict(state_dict)

# --8<-- [start:check]
print(next(model.parameters()).device)
#> cpu
# --8<-- [end:check]
assert all(tensor.device.type == "cpu" for tensor in state_dict.values())

# --8<-- [start:to-cpu]
state_dict = model.state_dict()
for key in state_dict:
    state_dict[key] = state_dict[key].cpu()
torch.save(state_dict, "model_cpu.pt")
# --8<-- [end:to-cpu]
assert torch.load("model_cpu.pt", weights_only=True).keys() == state_dict.keys()
