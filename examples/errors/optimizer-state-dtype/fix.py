import torch
from torch import nn

x = torch.ones(1, 4)
first = nn.Linear(4, 2)
saved = torch.optim.Adam(first.parameters())
first(x).sum().backward()
saved.step()
torch.save(saved.state_dict(), "optimizer.pt")

# --8<-- [start:fix]
model = nn.Linear(4, 2).to(torch.bfloat16)  # 자료형을 먼저 정합니다.
optimizer = torch.optim.Adam(model.parameters())
optimizer.load_state_dict(torch.load("optimizer.pt", map_location="cpu", weights_only=True))
# --8<-- [end:fix]

model(x.bfloat16()).sum().backward()
optimizer.step()
assert optimizer.state[model.weight]["exp_avg"].dtype == torch.bfloat16

model.double()  # 이제 상태와 자료형이 다릅니다.
# --8<-- [start:again]
optimizer.load_state_dict(optimizer.state_dict())
# --8<-- [end:again]
model(x.double()).sum().backward()
optimizer.step()
assert optimizer.state[model.weight]["exp_avg"].dtype == torch.float64
assert optimizer.state[model.weight]["step"] == 3

model = nn.Linear(4, 2)
sgd = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
model(x).sum().backward()
sgd.step()
model.zero_grad()
model.double()(x.double()).sum().backward()
sgd.step()  # 오류가 나지 않습니다.
