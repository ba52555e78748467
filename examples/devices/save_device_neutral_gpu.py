import torch
from torch import nn

model = nn.Linear(4, 2).to("cuda")
# --8<-- [start:save]
state_dict = model.state_dict()
for key in state_dict:
    state_dict[key] = state_dict[key].cpu()
torch.save(state_dict, "model.pt")
# --8<-- [end:save]

# --8<-- [start:load]
print(torch.load("model.pt", weights_only=True)["weight"].device)
#> cpu
print(model.weight.device)  # 모델은 옮기지 않았습니다.
#> cuda:0
# --8<-- [end:load]
assert torch.equal(state_dict["weight"], model.weight.cpu())
