import torch
from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

# --8<-- [start:save]
model = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
compiled = torch.compile(model)  # 실행하기 전에는 아무것도 컴파일하지 않습니다.
print(list(compiled.state_dict()))
#> ['_orig_mod.0.weight', '_orig_mod.0.bias']
print(list(model.state_dict()))  # 같은 텐서입니다. 이쪽을 저장하세요.
#> ['0.weight', '0.bias']
torch.save(model.state_dict(), "model.pt")
# --8<-- [end:save]

# --8<-- [start:in-place]
model.compile()  # 감싸지 않고 모델을 그 자리에서 바꿉니다.
print(list(model.state_dict()))
#> ['0.weight', '0.bias']
# --8<-- [end:in-place]

torch.save(compiled.state_dict(), "compiled.pt")
# --8<-- [start:load]
state_dict = torch.load("compiled.pt", map_location="cpu", weights_only=True)
consume_prefix_in_state_dict_if_present(state_dict, "_orig_mod.")
restored = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
print(restored.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:load]

# --8<-- [start:inside]
part = nn.Sequential(torch.compile(nn.Linear(4, 8)), nn.Linear(8, 2)).state_dict()
for key in list(part):
    part[".".join(name for name in key.split(".") if name != "_orig_mod")] = part.pop(key)
print(list(part))
#> ['0.weight', '0.bias', '1.weight', '1.bias']
# --8<-- [end:inside]
assert compiled.state_dict()["_orig_mod.0.weight"].data_ptr() == model[0].weight.data_ptr()
assert torch.equal(restored[0].weight, model[0].weight)
assert compiled._orig_mod is model
