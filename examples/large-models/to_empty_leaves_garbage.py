import torch
from torch import nn


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.register_buffer("position", torch.arange(4.0), persistent=False)


torch.save(Encoder().state_dict(), "model.pt")
# --8<-- [start:check]
with torch.device("meta"):
    model = Encoder()
torch.use_deterministic_algorithms(True)  # 채우지 않은 메모리를 NaN으로 바꿔 드러냅니다.
model.to_empty(device="cpu")
print(model.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
print(model.position)
#> tensor([nan, nan, nan, nan])
# --8<-- [end:check]
torch.use_deterministic_algorithms(False)
assert model.position.isnan().all() and not model.fc.weight.isnan().any()
