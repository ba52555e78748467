import torch
from torch import nn

old_model = nn.ModuleDict(
    {"conv": nn.Linear(4, 8), "norm1": nn.BatchNorm1d(8), "fc": nn.Linear(8, 2)}
)
old_file = old_model.state_dict()


# --8<-- [start:setup]
class Net(nn.Module):
    OLD_NAMES = {"conv.": "proj.", "norm1.": "norm.", "fc.": "head."}  # 옛 이름: 새 이름

    def __init__(self):
        super().__init__()
        self.proj, self.norm, self.head = nn.Linear(4, 8), nn.BatchNorm1d(8), nn.Linear(8, 2)
        self.register_load_state_dict_pre_hook(self.rename_old_keys)

    @staticmethod
    def rename_old_keys(module, state_dict, prefix, *rest):
        for key in list(state_dict):
            for old, new in module.OLD_NAMES.items():
                if key.startswith(prefix + old):  # prefix가 없으면 부품일 때 못 찾습니다.
                    renamed = prefix + new + key.removeprefix(prefix + old)
                    if renamed in state_dict:  # 덮어쓰면 값을 조용히 잃습니다.
                        raise ValueError(f"두 키가 {renamed}로 모였습니다.")
                    state_dict[renamed] = state_dict.pop(key)
                    break
# --8<-- [end:setup]


# --8<-- [start:load]
new_file = Net().state_dict()
for file in (old_file, new_file):
    model = Net()
    names = dict.fromkeys(key.partition(".")[0] for key in file)
    print(list(names), model.load_state_dict(file))
    #> ['conv', 'norm1', 'fc'] <All keys matched successfully>
    #> ['proj', 'norm', 'head'] <All keys matched successfully>
print(list(old_file)[:2])  # 건넨 딕셔너리는 그대로입니다.
#> ['conv.weight', 'conv.bias']
# --8<-- [end:load]

# --8<-- [start:check]
outer = nn.ModuleDict({"encoder": Net()})
print(outer.load_state_dict({f"encoder.{key}": tensor for key, tensor in old_file.items()}))
#> <All keys matched successfully>
print(torch.equal(outer["encoder"].head.weight, old_file["fc.weight"]))
#> True
# --8<-- [end:check]
assert torch.equal(model.proj.weight, new_file["proj.weight"])
assert torch.equal(outer["encoder"].norm.running_var, old_file["norm1.running_var"])
assert list(outer.state_dict()) == [f"encoder.{key}" for key in new_file]
Net.OLD_NAMES = {"conv.": "norm1.", "norm1.": "norm."}  # 새 이름이 다른 옛 이름과 겹칩니다.
try:
    Net().load_state_dict(old_file, strict=False)
    raise AssertionError
except ValueError as error:
    assert str(error) == "두 키가 norm1.weight로 모였습니다."
