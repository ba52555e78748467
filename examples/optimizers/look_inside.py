import torch
from torch import nn

# --8<-- [start:setup]
model = nn.Sequential(nn.Linear(4, 3), nn.Linear(3, 2))
model[0].bias.requires_grad_(False)  # 동결해서 기울기가 생기지 않습니다.
optimizer = torch.optim.AdamW(model.named_parameters(), lr=0.01)
model(torch.ones(1, 4)).sum().backward()
optimizer.step()
saved = optimizer.state_dict()
# --8<-- [end:setup]

# --8<-- [start:check]
group = saved["param_groups"][0]
print(group["params"])
#> [0, 1, 2, 3]
print(group["param_names"])  # named_parameters()를 넘겼을 때만 있습니다.
#> ['0.weight', '0.bias', '1.weight', '1.bias']
print([key for key in group if not key.startswith("param")][:5])
#> ['lr', 'betas', 'eps', 'weight_decay', 'amsgrad']
print(list(saved["state"]))  # 동결한 1번은 한 번도 바뀌지 않아 상태가 없습니다.
#> [0, 2, 3]
print(list(saved["state"][0]))
#> ['step', 'exp_avg', 'exp_avg_sq']
# --8<-- [end:check]
assert saved["state"][2]["exp_avg"].shape == model[1].weight.shape
assert torch.optim.AdamW(model.parameters()).state_dict()["state"] == {}
assert "param_names" not in torch.optim.AdamW(model.parameters()).param_groups[0]
