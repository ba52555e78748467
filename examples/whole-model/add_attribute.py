import torch
from torch import nn


class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)


torch.save(Classifier(), "model_full.pt")
torch.save(Classifier().state_dict(), "model.pt")


# --8<-- [start:setup]
class Classifier(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)
        self.dropout = nn.Dropout(0.1)  # 저장한 뒤에 더한 줄입니다.

    def forward(self, x):
        return self.output(self.dropout(x))
# --8<-- [end:setup]


# --8<-- [start:whole]
whole = torch.load("model_full.pt", weights_only=False)  # 오류 없이 열립니다.
try:
    whole(torch.ones(1, 4))
except AttributeError as error:
    message = str(error)
print(message)
#> 'Classifier' object has no attribute 'dropout'
# --8<-- [end:whole]

# --8<-- [start:weights]
model = Classifier()  # __init__이 실행되므로 dropout도 생깁니다.
print(model.load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
print(tuple(model(torch.ones(1, 4)).shape))
#> (1, 2)
# --8<-- [end:weights]
assert hasattr(model, "dropout")
