import torch
from torch import nn

saved = nn.Linear(4, 2).double()  # float64로 학습한 모델이라고 하겠습니다.
torch.save(saved.state_dict(), "model.pt")

# --8<-- [start:fix]
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
for key, value in state_dict.items():
    if value.dtype == torch.float64:
        state_dict[key] = value.float()  # 옮기기 전에 float32로 바꿉니다.

model = nn.Linear(4, 2)
model.load_state_dict(state_dict)
model.to("mps" if torch.backends.mps.is_available() else "cpu")
# --8<-- [end:fix]
assert model.weight.dtype == torch.float32
assert torch.equal(model.weight.cpu(), saved.weight.float())
