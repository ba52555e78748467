import torch
from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
files = {
    "DataParallel(compile)": nn.DataParallel(torch.compile(model)).state_dict(),
    "compile(DataParallel)": torch.compile(nn.DataParallel(model)).state_dict(),
    "DataParallel": nn.DataParallel(model).state_dict(),
    "model": model.state_dict(),
}


# --8<-- [start:setup]
def strip_wrappers(state_dict, model, wrappers=("module.", "_orig_mod.")):
    own = model.state_dict().keys()
    stripped = []
    while state_dict.keys() != own:  # 모델과 같아지면 멈춥니다.
        prefix = next((p for p in wrappers if all(k.startswith(p) for k in state_dict)), None)
        if prefix is None or not state_dict:
            raise ValueError(f"뗄 접두사가 더 없습니다: {list(state_dict)[:3]}")
        consume_prefix_in_state_dict_if_present(state_dict, prefix)
        stripped.append(prefix)
    return stripped
# --8<-- [end:setup]


# --8<-- [start:check]
for name, state_dict in files.items():
    print(f"{name}: {strip_wrappers(state_dict, model)}")
    #> DataParallel(compile): ['module.', '_orig_mod.']
    #> compile(DataParallel): ['_orig_mod.', 'module.']
    #> DataParallel: ['module.']
    #> model: []
    model.load_state_dict(state_dict)
# --8<-- [end:check]
named = nn.ModuleDict({"module": nn.Linear(2, 2)})  # 진짜 이름이 module인 모델은 건드리지 않습니다.
state_dict = named.state_dict()
assert strip_wrappers(state_dict, named) == [] and list(state_dict)[0] == "module.weight"
assert strip_wrappers(nn.DataParallel(named).state_dict(), named) == ["module."]
for wrong in ({}, {"fc.weight": torch.ones(1)}):
    try:
        strip_wrappers(wrong, model)
        raise AssertionError(wrong)
    except ValueError:
        pass
