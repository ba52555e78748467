import torch
from torch.serialization import safe_globals


class AttrDict(dict):
    __getattr__ = dict.__getitem__


config = AttrDict(lr=0.1, model=AttrDict(width=64))
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
with safe_globals([(dict, "__main__.AttrDict")]):  # AttrDict 자리에 보통의 dict를 만듭니다.
    old = torch.load("old.pt", weights_only=True)
torch.save(old, "checkpoint.pt")
print(old)
#> {'config': {'lr': 0.1, 'model': {'width': 64}}}
# --8<-- [end:old]

assert torch.load("checkpoint.pt", weights_only=True)["config"]["model"] == {"width": 64}
