import torch
from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present
from torch.optim.swa_utils import AveragedModel

# --8<-- [start:save]
model = nn.Linear(4, 2)
averaged = AveragedModel(model)
averaged.update_parameters(model)
torch.save(averaged.state_dict(), "averaged.pt")  # 평균을 더 내려면 n_averaged도 있어야 합니다.
torch.save(averaged.module.state_dict(), "for_inference.pt")  # 추론에는 이것이면 됩니다.
# --8<-- [end:save]

# --8<-- [start:load]
state_dict = torch.load("averaged.pt", map_location="cpu", weights_only=True)
print(list(state_dict))
#> ['n_averaged', 'module.weight', 'module.bias']
state_dict.pop("n_averaged")
consume_prefix_in_state_dict_if_present(state_dict, "module.")
restored = nn.Linear(4, 2)
print(restored.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:load]
assert torch.equal(restored.weight, averaged.module.weight)
plain = torch.load("for_inference.pt", map_location="cpu", weights_only=True)
assert plain.keys() == state_dict.keys()
