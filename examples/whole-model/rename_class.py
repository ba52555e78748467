import torch
from torch import nn


class Classifier(nn.Linear):
    pass


torch.save(Classifier(4, 2), "model_full.pt")
torch.save(Classifier(4, 2).state_dict(), "model.pt")
del Classifier


# --8<-- [start:rename]
class Net(nn.Linear):  # 저장할 때의 이름은 Classifier였습니다.
    pass


try:
    torch.load("model_full.pt", weights_only=False)
except AttributeError as error:
    message = str(error)
print(message.split(" from ")[0])
#> Can't get attribute 'Classifier' on <module '__main__'
# --8<-- [end:rename]

# --8<-- [start:weights]
print(Net(4, 2).load_state_dict(torch.load("model.pt", weights_only=True)))
#> <All keys matched successfully>
# --8<-- [end:weights]

# --8<-- [start:fix]
with torch.serialization.safe_globals([(Net, "__main__.Classifier")]):
    restored = torch.load("model_full.pt", weights_only=True)
print(type(restored).__name__)
#> Net
# --8<-- [end:fix]
assert isinstance(restored, Net)
