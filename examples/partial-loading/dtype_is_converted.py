import torch
from torch import nn

# --8<-- [start:reproduce]
state_dict = {"weight": torch.tensor([[1e6, 1.0001]]), "bias": torch.zeros(1)}  # float32
model = nn.Linear(2, 1).half()  # float16
print(model.load_state_dict(state_dict))  # strict=True인데도 조용합니다.
#> <All keys matched successfully>
print(model.weight.dtype, model.weight.tolist())
#> torch.float16 [[inf, 1.0]]
# --8<-- [end:reproduce]

# --8<-- [start:check]
own = model.state_dict()
changed = [key for key in own if own[key].dtype != state_dict[key].dtype]
broken = [key for key in own if not own[key].isfinite().all()]
print(changed, broken)
#> ['weight', 'bias'] ['weight']
# --8<-- [end:check]

# --8<-- [start:fix]
model = nn.Linear(2, 1).to(state_dict["weight"].dtype)  # 파일의 자료형에 맞추고 나서 채웁니다.
model.load_state_dict(state_dict)
print(torch.equal(model.weight, state_dict["weight"]))
#> True
# --8<-- [end:fix]
assert broken == ["weight"] and changed == ["weight", "bias"]
