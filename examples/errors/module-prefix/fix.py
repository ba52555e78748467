import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
torch.save(nn.DataParallel(model).state_dict(), "model.pt")

# --8<-- [start:fix]
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

state_dict = torch.load("model.pt", map_location="cpu", weights_only=True)
consume_prefix_in_state_dict_if_present(state_dict, "module.")  # 제자리에서 고칩니다.
print(model.load_state_dict(state_dict))
#> <All keys matched successfully>
# --8<-- [end:fix]

assert list(state_dict) == list(model.state_dict())

# --8<-- [start:save]
wrapped = nn.DataParallel(model)
torch.save(wrapped.module.state_dict(), "model.pt")  # 처음부터 접두사 없이 저장합니다.
# --8<-- [end:save]

assert list(torch.load("model.pt", weights_only=True)) == list(model.state_dict())
