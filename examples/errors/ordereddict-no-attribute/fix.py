import torch
from torch import nn

trained = nn.Linear(4, 2)
torch.save(trained.state_dict(), "model.pt")

# --8<-- [start:fix]
model = nn.Linear(4, 2)  # 저장할 때와 같은 클래스를 만듭니다.
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model.load_state_dict(state_dict)
model.eval()
print(model(torch.ones(1, 4)).shape)
#> torch.Size([1, 2])
# --8<-- [end:fix]

x = torch.ones(1, 4)
assert torch.equal(model(x), trained(x))
assert not model.training
