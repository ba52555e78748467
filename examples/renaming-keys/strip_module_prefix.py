import torch
from torch import nn
# --8<-- [start:setup]
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present
# --8<-- [end:setup]

# --8<-- [start:save]
model = nn.Linear(4, 8)
wrapped = nn.DataParallel(model)  # GPU가 없어도 감쌀 수는 있습니다.
print(list(wrapped.state_dict()), list(wrapped.module.state_dict()))
#> ['module.weight', 'module.bias'] ['weight', 'bias']
torch.save(wrapped.state_dict(), "wrapped.pt")  # 접두사가 붙은 채로 저장됩니다.
torch.save(wrapped.module.state_dict(), "model.pt")  # 이쪽을 저장하세요.
# --8<-- [end:save]

# --8<-- [start:reproduce]
restored = nn.Linear(4, 8)
state_dict = torch.load("wrapped.pt", map_location="cpu", weights_only=True)
try:
    restored.load_state_dict(state_dict)
except RuntimeError as error:
    message = str(error)
for line in message.splitlines():
    print(line.strip())
    #> Error(s) in loading state_dict for Linear:
    #> Missing key(s) in state_dict: "weight", "bias".
    #> Unexpected key(s) in state_dict: "module.weight", "module.bias".
# --8<-- [end:reproduce]

# --8<-- [start:fix]
consume_prefix_in_state_dict_if_present(state_dict, "module.")  # 제자리에서 고칩니다.
print(restored.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]
assert torch.equal(restored.weight, model.weight)

# --8<-- [start:check]
state_dict = torch.load("wrapped.pt", map_location="cpu", weights_only=True)
print(list(state_dict), list(state_dict._metadata))
#> ['module.weight', 'module.bias'] ['', 'module']
print(consume_prefix_in_state_dict_if_present(state_dict, "module."))
#> None
print(list(state_dict), list(state_dict._metadata))
#> ['weight', 'bias'] ['']
# --8<-- [end:check]
plain = torch.load("model.pt", map_location="cpu", weights_only=True)
assert plain.keys() == state_dict.keys() and plain._metadata == state_dict._metadata
consume_prefix_in_state_dict_if_present(state_dict, "module.")
assert plain.keys() == state_dict.keys()  # 두 번 불러도 그대로입니다.
