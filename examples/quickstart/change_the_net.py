import torch
from torch import nn

# --8<-- [start:reproduce]
model = nn.Linear(2, 16)
torch.save(model.state_dict(), "model.pt")

wider = nn.Linear(2, 32)  # 저장한 뒤에 넓혔습니다.
try:
    wider.load_state_dict(torch.load("model.pt", weights_only=True))
except RuntimeError as error:
    message = str(error)
line = message.splitlines()[1].strip()
print(line.split(" from ")[0])
#> size mismatch for weight: copying a param with shape torch.Size([16, 2])
print(line.split(" checkpoint, ")[1])
#> the shape in current model is torch.Size([32, 2]).
# --8<-- [end:reproduce]
assert "size mismatch for bias" in message
