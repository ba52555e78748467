import torch
from torch import nn
from torch.distributed.checkpoint.state_dict import get_model_state_dict


def build():
    return nn.ModuleDict({"encoder": nn.Linear(4, 8), "head": nn.Linear(8, 2)})


# --8<-- [start:wrong]
model = build()
model["encoder"] = torch.compile(model["encoder"], backend="eager")
print(sorted(model.state_dict())[:2])
#> ['encoder._orig_mod.bias', 'encoder._orig_mod.weight']
# --8<-- [end:wrong]

# --8<-- [start:strip]
plain = get_model_state_dict(model)  # 프로세스 그룹이 없어도 됩니다.
print(sorted(plain)[:2])
#> ['encoder.bias', 'encoder.weight']
print(build().load_state_dict(plain))
#> <All keys matched successfully>
# --8<-- [end:strip]

# --8<-- [start:right]
model = build()
model["encoder"].compile(backend="eager")
print(sorted(model.state_dict())[:2])
#> ['encoder.bias', 'encoder.weight']
# --8<-- [end:right]
assert sorted(model.state_dict()) == sorted(plain)
