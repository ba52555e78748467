import torch
from torch import nn

# --8<-- [start:trap]
model = nn.Linear(4, 1)
torch.save(model.state_dict(), "model.pt")

optimizer = torch.optim.SGD(model.parameters(), lr=0.1)  # 먼저 만들었습니다.
model.load_state_dict(torch.load("model.pt", weights_only=True), assign=True)

before = model.weight.detach().clone()
model(torch.ones(1, 4)).sum().backward()
optimizer.step()  # 오류가 나지 않습니다.
print("가중치가 바뀌었나요:", not torch.equal(model.weight, before))
#> 가중치가 바뀌었나요: False
# --8<-- [end:trap]

assert torch.equal(model.weight, before)
