import torch
from torch import nn

model = nn.Linear(4, 2)
torch.save(nn.DataParallel(model).state_dict(), "model.pt")

# --8<-- [start:load]
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

state_dict = torch.load("model.pt", weights_only=True)
state_dict = consume_prefix_in_state_dict_if_present(state_dict, "module.")
model.load_state_dict(state_dict)
# --8<-- [end:load]
