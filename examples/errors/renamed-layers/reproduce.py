import torch
from torch import nn


# --8<-- [start:setup]
class Net(nn.Module):  # 저장할 때의 클래스입니다.
    def __init__(self):
        super().__init__()
        self.conv = nn.Linear(4, 8)
        self.fc = nn.Linear(8, 2)


torch.save(Net().state_dict(), "model.pt")


class Net(nn.Module):  # 그 뒤에 코드를 다듬으면서 이름을 바꾸었습니다.
    def __init__(self):
        super().__init__()
        self.encoder = nn.Linear(4, 8)
        self.head = nn.Linear(8, 2)
# --8<-- [end:setup]


# --8<-- [start:load]
Net().load_state_dict(torch.load("model.pt", weights_only=True))
# --8<-- [end:load]
