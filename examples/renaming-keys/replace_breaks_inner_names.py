import torch
from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present


# --8<-- [start:setup]
class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.block = nn.ModuleDict({"module": nn.Linear(2, 2), "submodule": nn.PReLU()})


state_dict = nn.DataParallel(Net()).state_dict()
# --8<-- [end:setup]

# --8<-- [start:wrong]
for key in state_dict:
    print(f"{key}: {key.replace('module.', '')}")
    #> module.block.module.weight: block.weight
    #> module.block.module.bias: block.bias
    #> module.block.submodule.weight: block.subweight
# --8<-- [end:wrong]

# --8<-- [start:right]
consume_prefix_in_state_dict_if_present(state_dict, "module.")  # 맨 앞만, 한 번만 뗍니다.
for key in state_dict:
    print(key)
    #> block.module.weight
    #> block.module.bias
    #> block.submodule.weight
# --8<-- [end:right]
assert str(Net().load_state_dict(state_dict)) == "<All keys matched successfully>"
prefixed = nn.DataParallel(Net()).state_dict()
replaced = {key.replace("module.", ""): tensor for key, tensor in prefixed.items()}
assert replaced.keys() - Net().state_dict().keys()
assert torch.is_tensor(replaced["block.weight"])
