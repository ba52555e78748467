import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(4, 8)
        self.head = nn.Linear(8, 2)


old = nn.ModuleDict({"conv": nn.Linear(4, 8), "fc": nn.Linear(8, 2)})
torch.save(old.state_dict(), "model.pt")

# --8<-- [start:fix]
NEW_NAMES = {"conv.": "encoder.", "fc.": "head."}  # 파일의 이름: 모델의 이름


def rename(key):
    for old, new in NEW_NAMES.items():
        if key.startswith(old):
            return new + key.removeprefix(old)
    return key


file = torch.load("model.pt", map_location="cpu", weights_only=True)
state_dict = {rename(key): tensor for key, tensor in file.items()}
assert len(state_dict) == len(file)  # 두 키가 한 이름으로 모이면 값 하나가 사라집니다.

model = Net()
print(model.load_state_dict(state_dict))  # strict=True로 모두 맞는지 확인합니다.
#> <All keys matched successfully>
# --8<-- [end:fix]

assert torch.equal(model.head.weight, old["fc"].weight)
assert torch.equal(model.encoder.bias, old["conv"].bias)

swap = {"conv1.": "conv2.", "conv2.": "conv1."}  # 모양이 같은 둘을 바꾸어 적었습니다.
twin = nn.ModuleDict({"conv1": nn.Linear(4, 4), "conv2": nn.Linear(4, 4)})
wrong = {swap[key[:6]] + key[6:]: tensor.clone() for key, tensor in twin.state_dict().items()}
assert not twin.load_state_dict(wrong).missing_keys  # strict=True도 알아채지 못합니다.
