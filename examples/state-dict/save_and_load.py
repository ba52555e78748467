# --8<-- [start:setup]
import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 50)
        self.output = nn.Linear(50, 1)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


model = Classifier()
# --8<-- [end:setup]

# --8<-- [start:save]
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:save]

# --8<-- [start:load]
restored = Classifier()  # 가중치를 담을 모델은 직접 만듭니다.
result = restored.load_state_dict(torch.load("model.pt", weights_only=True))
restored.eval()
# --8<-- [end:load]

# --8<-- [start:check]
print(result)
#> <All keys matched successfully>
x = torch.randn(4, 10)
print(torch.equal(model.eval()(x), restored(x)))
#> True
# --8<-- [end:check]
assert all(
    torch.equal(a, b) for a, b in zip(model.parameters(), restored.parameters(), strict=True)
)
