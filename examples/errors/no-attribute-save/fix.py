import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.output = nn.Linear(2, 1)


model = Net()

# --8<-- [start:fix]
torch.save(model.state_dict(), "model.pt")  # model.save(...), save_weights(...) 대신

restored = Net()  # model = load_model(...) 대신: 구조를 먼저 만들고
restored.load_state_dict(torch.load("model.pt", weights_only=True))  # 값을 채웁니다.
restored.eval()
# --8<-- [end:fix]

print(torch.equal(restored.output.weight, model.output.weight))
#> True
assert not restored.training
