import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.proj = nn.Linear(4, 8)  # 옛 이름은 conv였습니다.
        self.register_load_state_dict_pre_hook(self.rename_old_keys)

    @staticmethod
    def rename_old_keys(module, state_dict, prefix, *rest):
        for key in list(state_dict):
            if key.startswith(prefix + "conv."):  # prefix가 없으면 부품일 때 못 찾습니다.
                new = prefix + "proj." + key.removeprefix(prefix + "conv.")
                state_dict[new] = state_dict.pop(key)
# --8<-- [end:setup]


# --8<-- [start:load]
old_file = {"conv.weight": torch.ones(8, 4), "conv.bias": torch.ones(8)}
new_file = Net().state_dict()
for file in (old_file, new_file):
    model = Net()
    print(list(file), model.load_state_dict(file))
    #> ['conv.weight', 'conv.bias'] <All keys matched successfully>
    #> ['proj.weight', 'proj.bias'] <All keys matched successfully>
print(list(old_file))  # 건넨 딕셔너리는 그대로입니다.
#> ['conv.weight', 'conv.bias']
# --8<-- [end:load]

# --8<-- [start:check]
outer = nn.ModuleDict({"encoder": Net()})
print(outer.load_state_dict({f"encoder.{key}": tensor for key, tensor in old_file.items()}))
#> <All keys matched successfully>
print(torch.equal(outer["encoder"].proj.weight, old_file["conv.weight"]))
#> True
# --8<-- [end:check]
assert torch.equal(model.proj.weight, new_file["proj.weight"])
assert list(outer.state_dict()) == ["encoder.proj.weight", "encoder.proj.bias"]
