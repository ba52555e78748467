import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):  # 저장할 때는 계층을 리스트에 담았습니다.
    def __init__(self):
        super().__init__()
        self.stem = nn.Linear(4, 4)
        self.layers = [nn.Linear(4, 4)]


torch.save(Net().state_dict(), "model.pt")


class Net(nn.Module):  # 나중에 ModuleList로 고쳤습니다.
    def __init__(self):
        super().__init__()
        self.stem = nn.Linear(4, 4)
        self.layers = nn.ModuleList([nn.Linear(4, 4)])
# --8<-- [end:setup]


# --8<-- [start:load]
Net().load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
