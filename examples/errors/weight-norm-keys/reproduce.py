import torch
from torch import nn

# --8<-- [start:setup]
vocoder = nn.Sequential(nn.utils.weight_norm(nn.Conv1d(4, 4, 3)))
torch.save(vocoder.state_dict(), "vocoder.pt")
# --8<-- [end:setup]

# --8<-- [start:load]
model = nn.Sequential(nn.Conv1d(4, 4, 3))  # weight_norm을 씌우지 않았습니다.
model.load_state_dict(torch.load("vocoder.pt", weights_only=True))
# --8<-- [end:load]
