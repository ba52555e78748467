import torch
from torch import nn


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.register_buffer("position", torch.arange(4.0), persistent=False)

    def forward(self, x):
        return self.fc(x + self.position)


saved = Encoder()
torch.save(saved.state_dict(), "model.pt")
with torch.device("meta"):
    model = Encoder()
state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
model.load_state_dict(state_dict, assign=True)

# --8<-- [start:fix]
tensors = [*model.named_parameters(), *model.named_buffers()]
print("값이 없는 것:", [name for name, tensor in tensors if tensor.is_meta])
#> 값이 없는 것: ['position']

position = torch.arange(4.0)  # __init__에 적힌 것과 같은 식입니다.
model.register_buffer("position", position, persistent=False)
# --8<-- [end:fix]
assert torch.equal(model(torch.ones(1, 4)), saved(torch.ones(1, 4)))

with torch.device("meta"):
    conv = nn.Conv1d(1, 1, 1)
assert not conv(torch.ones(1, 1, 4)).is_meta  # 값이 없는데도 오류가 나지 않습니다.
