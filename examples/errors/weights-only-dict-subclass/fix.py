import torch


class AttrDict(dict):
    def __setattr__(self, name, value):  # EasyDict처럼 값을 속성으로도 가집니다.
        super().__setattr__(name, value)
        self[name] = value


config, model = AttrDict(), AttrDict()
model.width = 64
config.lr, config.model = 0.1, model
torch.save({"config": config}, "old.pt")


# --8<-- [start:fix]
def plain(value):
    """안쪽까지 dict와 list로 바꿉니다."""
    if isinstance(value, dict):
        return {key: plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    return value


torch.save({"config": plain(config)}, "checkpoint.pt")
print(torch.load("checkpoint.pt", weights_only=True))
#> {'config': {'lr': 0.1, 'model': {'width': 64}}}
# --8<-- [end:fix]

# --8<-- [start:old]
from collections import OrderedDict
from torch.serialization import safe_globals

# AttrDict 자리에 OrderedDict를 만듭니다. 뒤는 오류에 나온 이름입니다.
with safe_globals([(OrderedDict, "__main__.AttrDict")]):
    old = torch.load("old.pt", weights_only=True)
torch.save(plain(old), "checkpoint.pt")  # 보통의 dict로 다시 저장합니다.
print(torch.load("checkpoint.pt", weights_only=True))
#> {'config': {'lr': 0.1, 'model': {'width': 64}}}
# --8<-- [end:old]

again = torch.load("checkpoint.pt", weights_only=True)
assert again == {"config": {"lr": 0.1, "model": {"width": 64}}} and type(again["config"]) is dict
