import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)


torch.save(Classifier(), "model_full.pt")
torch.save(Classifier().state_dict(), "weights.pt")


# --8<-- [start:setup]
class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)
        self.dropout = nn.Dropout(0.1)  # 저장한 뒤에 더한 줄입니다.

    def forward(self, x):
        return self.output(self.dropout(x))
# --8<-- [end:setup]


# --8<-- [start:load]
loaded = torch.load("model_full.pt", weights_only=False)  # 오류가 나지 않습니다.
try:
    loaded(torch.ones(1, 4))
except AttributeError as error:
    message = str(error)
print(message)
#> 'Classifier' object has no attribute 'dropout'
# --8<-- [end:load]
# --8<-- [start:check]
print(Classifier().load_state_dict(torch.load("weights.pt", weights_only=True)))
#> <All keys matched successfully>
# --8<-- [end:check]
assert "dropout" not in dict(loaded.named_modules())
