import torch
from torch import nn

# --8<-- [start:setup]
from torch.nn.utils import parametrizations

new = nn.Sequential(parametrizations.weight_norm(nn.Conv1d(4, 4, 3)))
torch.save(new.state_dict(), "vocoder.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
old = nn.Sequential(nn.utils.weight_norm(nn.Conv1d(4, 4, 3)))  # 옛 함수입니다.
old.load_state_dict(torch.load("vocoder.pt", weights_only=True))
# --8<-- [end:load]
