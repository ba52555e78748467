# /// script
# dependencies = ["torch>=2.13"]
# ///
import torch
from torch import nn


# --8<-- [start:setup]
class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.fc = nn.Linear(4, 4)
        self.register_buffer("position", torch.arange(4.0), persistent=False)

    def forward(self, x):
        return self.fc(x + self.position)


torch.save(Encoder().state_dict(), "model.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
with torch.device("meta"):
    model = Encoder()
model.load_state_dict(torch.load("model.pt", weights_only=True), assign=True)
model(torch.ones(1, 4))  # position은 파일에 없어서 meta에 남아 있습니다.
# --8<-- [end:load]
