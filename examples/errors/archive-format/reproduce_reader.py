import torch
from torch import nn

# --8<-- [start:load]
from torch.export.pt2_archive import PT2ArchiveReader

torch.save(nn.Linear(4, 2).state_dict(), "model.pt")
PT2ArchiveReader("model.pt")  # torch.export.load가 안에서 부르는 것입니다.
# --8<-- [end:load]
