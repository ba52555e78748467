import torch
from torch import nn

saved = nn.Linear(4, 2)
torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:fix]
device = "cuda" if torch.cuda.is_available() else "cpu"  # .cuda()를 바로 부르지 않습니다.
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model = nn.Linear(4, 2)
model.load_state_dict(state_dict)
model.to(device)
# --8<-- [end:fix]
assert torch.equal(model.weight.cpu(), saved.weight)
