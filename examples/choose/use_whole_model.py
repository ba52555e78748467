import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(10, 50)
        self.output = nn.Linear(50, 1)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


# --8<-- [start:save]
model = Classifier().eval()
model.output = nn.Linear(50, 3)  # 만든 뒤에 구조를 바꿨습니다.
torch.save(model, "whole.pt")
# --8<-- [end:save]

# --8<-- [start:load]
# 여는 쪽에도 Classifier의 코드가 있어야 합니다.
with torch.serialization.safe_globals([Classifier, nn.Linear]):
    restored = torch.load("whole.pt", weights_only=True)
# --8<-- [end:load]

# --8<-- [start:check]
x = torch.randn(4, 10)
print(torch.equal(model(x), restored(x)))
#> True
# --8<-- [end:check]
assert restored.output.out_features == 3

message = ""
try:
    Classifier().load_state_dict(model.state_dict())
except RuntimeError as error:
    message = str(error)
assert "size mismatch for output.weight" in message
