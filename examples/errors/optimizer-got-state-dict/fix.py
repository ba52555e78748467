import torch
from torch import nn

encoder, decoder = nn.Linear(4, 2), nn.Linear(2, 4)

# --8<-- [start:fix]
torch.optim.Adam(encoder.parameters())  # 모델 하나
torch.optim.Adam([encoder.weight])  # 텐서 하나
optimizer = torch.optim.Adam([*encoder.parameters(), *decoder.parameters()])  # 모델 둘
# --8<-- [end:fix]

assert len(optimizer.param_groups[0]["params"]) == 4

# --8<-- [start:silent]
before = encoder.weight.detach().clone()
wrong = torch.optim.Adam(encoder.state_dict().values())
encoder(torch.ones(1, 4)).sum().backward()
wrong.step()
print("움직였나:", not torch.equal(encoder.weight, before))
#> 움직였나: False
# --8<-- [end:silent]

assert torch.equal(encoder.weight, before)
