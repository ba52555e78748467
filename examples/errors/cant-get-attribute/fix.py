import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)


torch.save(Net(), "model_full.pt")


class Classifier(nn.Module):  # 지금의 이름입니다. 다른 파일에서 import해도 됩니다.
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(4, 2)


# --8<-- [start:list]
names = torch.serialization.get_unsafe_globals_in_checkpoint("model_full.pt")
print(sorted(names))
#> ['__main__.Net', 'torch.nn.modules.linear.Linear']
# --8<-- [end:list]

# --8<-- [start:fix]
allowed = [(Classifier, "__main__.Net"), nn.Linear]  # (지금의 클래스, 파일에 적힌 이름)
with torch.serialization.safe_globals(allowed):
    model = torch.load("model_full.pt", weights_only=True)
torch.save(model.state_dict(), "model.pt")  # 다음부터는 클래스가 어디에 있든 열립니다.
# --8<-- [end:fix]

restored = Classifier()
restored.load_state_dict(torch.load("model.pt", weights_only=True))
assert type(model) is Classifier
assert torch.equal(restored.output.weight, model.output.weight)
