import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.layer = nn.Linear(4, 2)

    def forward(self, x):
        return self.layer(x)


model = Net()
torch.save(model, "old.pt")

# --8<-- [start:fix]
torch.save(model.state_dict(), "model.pt")  # 모델 객체 대신 가중치만 담습니다.

restored = Net()  # 모델은 코드로 만들고
restored.load_state_dict(torch.load("model.pt", weights_only=True))  # 값만 채웁니다.
# --8<-- [end:fix]

x = torch.randn(3, 4)
assert torch.equal(restored(x), model(x))

# --8<-- [start:old]
from torch.serialization import get_unsafe_globals_in_checkpoint, safe_globals

print(sorted(get_unsafe_globals_in_checkpoint("old.pt")))  # 실행하지 않고 이름만 봅니다.
#> ['__main__.Net', 'torch.nn.modules.linear.Linear']
with safe_globals([Net, nn.Linear]):  # 모두 아는 이름이면 그것만 허용합니다.
    old = torch.load("old.pt", weights_only=True)
torch.save(old.state_dict(), "model.pt")  # 다음부터는 허용하지 않아도 열립니다.
# --8<-- [end:old]

assert torch.equal(old(x), model(x))
assert list(torch.load("model.pt", weights_only=True)) == ["layer.weight", "layer.bias"]
