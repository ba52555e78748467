import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(4, 4)
        self.classifier = nn.Linear(4, 2)


model = Net()
state_dict = {k: v for k, v in Net().state_dict().items() if k.startswith("encoder.")}

# --8<-- [start:fix]
result = model.load_state_dict(state_dict, strict=False)
lost = [k for k in result.missing_keys if not k.startswith("classifier.")]
if lost or result.unexpected_keys:
    raise RuntimeError(f"채우지 못함: {lost}, 쓰지 않음: {result.unexpected_keys}")
print(result.missing_keys)  # 새로 학습할 헤드뿐입니다.
#> ['classifier.weight', 'classifier.bias']
# --8<-- [end:fix]
assert torch.equal(model.encoder.weight, state_dict["encoder.weight"])
