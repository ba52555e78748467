import torch
from torch import nn

trained = nn.Linear(4, 2)
torch.save(trained.state_dict(), "model.pt")

# --8<-- [start:fix]
model = nn.Linear(4, 2)  # 저장할 때와 같은 클래스를 만듭니다.
model.load_state_dict(torch.load("model.pt", map_location="cpu", weights_only=True))
model.eval()
with torch.no_grad():
    output = model(torch.ones(1, 4))
print(output.shape)
#> torch.Size([1, 2])
# --8<-- [end:fix]

assert torch.equal(output, trained(torch.ones(1, 4)))
