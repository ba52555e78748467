import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, aux):
        super().__init__()
        self.backbone = nn.Linear(4, 8)
        self.head = nn.Linear(8, 2)
        if aux:
            self.aux_head = nn.Linear(8, 2)


# --8<-- [start:setup]
torch.save(Net(aux=True).state_dict(), "model.pt")  # 학습할 때는 보조 헤드가 있었습니다.
# --8<-- [end:setup]

# --8<-- [start:load]
model = Net(aux=False)
model.load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
